import type { MonthBand, ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { AxisTick } from "../axis/axis-tick.ts";

const isMoving = (month: MonthBand, before: MonthBand | undefined): boolean =>
  before === undefined ||
  month.paid !== undefined ||
  month.plan.mean !== before.plan.mean ||
  month.forecast.mean !== before.forecast.mean;

/** The months to draw: after the last in which something is paid nothing moves, and all known months are shown. */
export function movingMonths({ months, actuals }: ReForecastDocument): readonly MonthBand[] {
  const last = months.findLastIndex((month, place) => isMoving(month, months[place - 1]));
  return months.slice(0, Math.max(last, actuals.throughMonth) + 1);
}

/** Months that are named along the axis, by how many of them are over: as many as there is room for, quarters or years apart. */
export function monthTicks(months: number, startMonth: string, most: number): readonly AxisTick[] {
  const apart = [1, 3, 6, 12, 24, 60].find((each) => months / each <= most) ?? 120;
  return Array.from({ length: Math.floor((months - 1) / apart) + 1 }, (_, place) => ({
    value: place * apart + 1,
    label: calendarMonth(place * apart, startMonth),
  }));
}

/** What has been paid by the end of a month, in words. */
export function monthText({ month, plan, forecast, paid }: MonthBand, { scenario }: ReForecastDocument): string {
  const { currency, startMonth } = scenario;
  const told = (amount: number): string => shortMoney(amount, currency);
  const band = ({ mean, p10, p90 }: MonthBand["plan"]): string => `${told(mean)} (${told(p10)} to ${told(p90)})`;
  const was = paid === undefined ? "" : `; ${told(paid)} was paid`;
  return `By the end of ${calendarMonth(month, startMonth)}: forecast ${band(forecast)}, plan ${band(plan)}${was}`;
}

/** The sentence to take away: where both end. */
export function paidByMonthCaption(document: ReForecastDocument): string {
  const { currency } = document.scenario;
  const last = document.months.at(-1)!;
  const told = (amount: number): string => shortMoney(amount, currency);
  const { plan, forecast } = last;
  return `Known to the end of ${document.through}. In the end ${told(forecast.mean)} is paid on average, ${told(forecast.p10)} to ${told(forecast.p90)} in 8 of 10 futures; the plan had ${told(plan.mean)}, ${told(plan.p10)} to ${told(plan.p90)}.`;
}
