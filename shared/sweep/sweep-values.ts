/** Values of a swept term, or why there are none. */
export type SweepValues =
  | { readonly kind: "values"; readonly values: readonly number[] }
  | { readonly kind: "refused"; readonly sentence: string };

/** More values than any one term is given. */
const MOST_VALUES = 10_000;

const refused = (sentence: string): SweepValues => ({ kind: "refused", sentence });

/** A number as people write it: `3000`, `3_000`, `-0.05`, `1e6`; NaN where it is none. */
const numberOf = (text: string): number =>
  /^\s*[+-]?(\d[\d_]*(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*$/iu.test(text)
    ? Number(text.replaceAll("_", "").trim())
    : Number.NaN;

/** Evenly from low to high, both included. Sums such as 0.1 + 0.05 are freed of their last bits' dust. */
const evenly = (low: number, high: number, steps: number): readonly number[] =>
  Array.from({ length: steps }, (_, step) =>
    step === steps - 1 ? high : Number((low + ((high - low) * step) / (steps - 1)).toPrecision(12)),
  );

function range(text: string): SweepValues {
  const [, low = "", high = "", steps = ""] = /^(.*?)\.\.(.*)\/(.*)$/u.exec(text) ?? [];
  const [from, to, count] = [numberOf(low), numberOf(high), /^\d{1,6}$/u.test(steps) ? Number(steps) : Number.NaN];
  if (!Number.isFinite(from) || !Number.isFinite(to) || !(count >= 2))
    return refused(`“${text}” is no range: write the least, the greatest and how many, as 3000..5000/21.`);
  if (from === to) return refused(`“${text}” is no range: it begins and ends at the same value.`);
  if (count > MOST_VALUES) return refused(`“${text}” has more than ${MOST_VALUES.toLocaleString("en-GB")} values.`);
  return { kind: "values", values: evenly(from, to, count) };
}

/** Reads `3000..5000/21`, twenty-one values evenly from 3,000 to 5,000, or a list: `3000,3500,5000`. */
export function parseSweepValues(text: string): SweepValues {
  if (text.includes("..")) return range(text);
  const values = text.split(",").map(numberOf);
  if (values.length > MOST_VALUES)
    return refused(`More than ${MOST_VALUES.toLocaleString("en-GB")} values are listed.`);
  if (!values.every(Number.isFinite))
    return refused(`“${text}” is no list of numbers: write 3000..5000/21, or 3000,4000,5000.`);
  const twice = values.find((value, place) => values.indexOf(value) !== place);
  return twice === undefined ? { kind: "values", values } : refused(`The value ${twice} stands in “${text}” twice.`);
}
