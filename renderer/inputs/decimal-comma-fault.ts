import { shownStyle } from "#shared/format/shown-style.ts";

/**
 * What is wrong with a formula typed by somebody whose decimals have a comma: formulas have a point, and in `min(0,5, wage)` the
 * comma would make two numbers of one without a word. Undefined where no comma stands between digits, or none is for decimals.
 */
export function decimalCommaFault(expression: string): string | undefined {
  if (shownStyle().decimal === ".") return undefined;
  const found = /\d+,\d+/u.exec(expression)?.[0];
  if (found === undefined) return undefined;
  return `“${found}” would be two numbers here: in formulas write decimals with a point, ${found.replace(",", ".")}, and a space behind a comma between numbers.`;
}
