const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The day of a moment in ISO 8601, where it was told: `28 November 2026` of `2026-11-28T23:40:00.000+01:00`. What is no date is told as it is. */
export function dateInWords(moment: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(moment) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? moment : `${Number(day)} ${name} ${year}`;
}
