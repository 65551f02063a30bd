import { inertText } from "../format/inert-text.ts";

function field(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = inertText(value);
  // Whatever a reader may take for what separates cells is quoted, the comma or not.
  return /[",;|\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of RFC 4180 CSV, with its line break. Numbers are written in full precision, texts so that no spreadsheet runs them. */
export const csvLine = (values: readonly (string | number | undefined)[]): string =>
  `${values.map(field).join(",")}\r\n`;

/** The mark by which spreadsheets know UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";
