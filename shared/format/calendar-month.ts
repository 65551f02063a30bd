const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** The calendar month so many months after `startMonth` (`2014-12`): `Jul 2017`. Empty when `startMonth` is no month. */
export function calendarMonth(monthsAfter: number, startMonth: string): string {
  const [year, month] = startMonth.split("-").map(Number);
  if (year === undefined || month === undefined || !Number.isInteger(year) || !Number.isInteger(month)) return "";
  const index = year * 12 + (month - 1) + monthsAfter;
  return `${names[((index % 12) + 12) % 12]} ${Math.floor(index / 12)}`;
}
