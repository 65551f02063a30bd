/** What starts a formula in a spreadsheet; such a text gets an apostrophe before it, so that it stays a text. */
const STARTS_FORMULA = /^[=+\-@\t\r]/u;

function field(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of RFC 4180 CSV, with its line break. Numbers are written in full precision. */
export const csvLine = (values: readonly (string | number | undefined)[]): string =>
  `${values.map(field).join(",")}\r\n`;

/** The mark by which spreadsheets know UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";
