const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month of a deal, counted from 0, of a cell: `3`, `2015-03`, `2015-03-31`, `Mar 2015`, `1 March 2015`, `Mar-15`; undefined where it is none. */
export function readMonth(cell: string, startMonth: string): number | undefined {
  if (/^\d{1,3}$/u.test(cell)) return Number(cell);
  const [startYear = 0, start = 1] = startMonth.split("-").map(Number);
  const counted = (year: number, month: number): number | undefined =>
    month >= 1 && month <= 12 ? (year - startYear) * 12 + month - start : undefined;
  const numbers = /^(\d{4})-(\d{2})(?:-\d{2})?$/u.exec(cell);
  if (numbers) return counted(Number(numbers[1]), Number(numbers[2]));
  const words = /^(?:\d{1,2}[\s-]+)?(\p{L}{3})\p{L}*\.?[\s-]+(\d{4}|\d{2})$/u.exec(cell);
  return words ? counted(Number(words[2]!.padStart(4, "20")), names.indexOf(words[1]!.toLowerCase()) + 1) : undefined;
}
