import { readDigits } from "#shared/format/read-digits.ts";
import { shownStyle } from "#shared/format/shown-style.ts";

/** Weights read from a list, or why it is none. */
export type ReadWeights =
  | { readonly kind: "weights"; readonly weights: readonly number[] }
  | { readonly kind: "fault"; readonly sentence: string };

/** Reads "6 6 5 5", "6, 6, 5", "6,5 6" where commas are for decimals, or a pasted row or column of cells: a weight a month from month 0. */
export function readWeights(typed: string): ReadWeights {
  const style = shownStyle();
  // A comma with a space behind it is before no decimals.
  const between = style.decimal === "," ? /(?:,\s|[\s;])+/u : /[\s,;]+/u;
  const parts = typed
    .trim()
    .split(between)
    .filter((part) => part !== "");
  if (parts.length === 0) return { kind: "fault", sentence: "Write a weight for each month, with spaces between." };
  const read = parts.map((part) => (/^[.,\d]*\d$/u.test(part) ? readDigits(part, style) : undefined));
  const wrong = parts[read.findIndex((each) => each?.kind !== "digits")];
  if (wrong !== undefined)
    return { kind: "fault", sentence: `“${wrong}” is not a weight: write numbers of 0 or more.` };
  const weights = read.map((each) => (each?.kind === "digits" ? Number(each.plain) : 0));
  return weights.some((weight) => weight > 0)
    ? { kind: "weights", weights }
    : { kind: "fault", sentence: "At least one month needs a weight above 0." };
}
