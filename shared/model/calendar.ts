/** Calendar facts of a deal, from its start month alone: no clock. */
export interface Calendar {
  /** `2015-01` */
  readonly startMonth: string;
  /** 1 to 12 */
  readonly financialYearStartMonth: number;
}

const startOf = ({ startMonth }: Calendar): { year: number; month: number } => ({
  year: Number(startMonth.slice(0, 4)),
  month: Number(startMonth.slice(5, 7)),
});

/** Calendar year in which the financial year of a deal month begins. */
function financialYearStart(calendar: Calendar, month: number): number {
  const start = startOf(calendar);
  const absolute = start.year * 12 + (start.month - 1) + month - (calendar.financialYearStartMonth - 1);
  return Math.floor(absolute / 12);
}

/** Which financial year a deal month falls in, counted from 0 for the one that holds month 0. */
export const financialYearOf = (calendar: Calendar, month: number): number =>
  financialYearStart(calendar, month) - financialYearStart(calendar, 0);

/** Where the end of a deal month lies, in financial years from the beginning of the one that holds month 0: 1.25 is a quarter into the second. */
export function endOfMonthInYears(calendar: Calendar, month: number): number {
  const year = financialYearOf(calendar, month);
  const { month: start } = startOf(calendar);
  const monthOfYear = (start - calendar.financialYearStartMonth + month + 12) % 12;
  return year + (monthOfYear + 1) / 12;
}

/** `2015/16`, or `2015` where the financial year is the calendar year. */
export function financialYearLabel(calendar: Calendar, year: number): string {
  const first = financialYearStart(calendar, 0) + year;
  return calendar.financialYearStartMonth === 1
    ? String(first)
    : `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}
