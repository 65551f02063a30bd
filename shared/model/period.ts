/** How often something happens; periods count from month 0. */
export type Period = "month" | "quarter" | "year";

/** 1, 3 or 12. */
export const monthsInPeriod = (period: Period): number => (period === "month" ? 1 : period === "quarter" ? 3 : 12);

/** Whether a month, counted from 0, is the last of its period. */
export const endsPeriod = (month: number, period: Period): boolean => (month + 1) % monthsInPeriod(period) === 0;
