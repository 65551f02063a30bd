import type { NumberStyle } from "./number-style.ts";

/** The marks by which digits are read. */
export type DigitMarks = Readonly<{ group: string; decimal: NumberStyle["decimal"] }>;

/**
 * Digits with a point before the decimals and nothing between them (`1234.5`), or why their marks cannot be read:
 * `grouping`: the mark of thousands stands where none are grouped, as in "1,5"; `spacing`: a space does, as in "12 34";
 * `twoWays`: it may be thousands, or decimals of somebody from elsewhere; `marks`: no number has such marks.
 */
export type ReadDigits =
  | { readonly kind: "digits"; readonly plain: string }
  | { readonly kind: "fault"; readonly fault: "grouping" | "spacing" | "twoWays" | "marks" };

const fault = (kind: "grouping" | "spacing" | "twoWays" | "marks"): ReadDigits => ({ kind: "fault", fault: kind });
const digits = (whole: string, decimals: string | undefined): ReadDigits => ({
  kind: "digits",
  plain: decimals === undefined ? whole : `${whole}.${decimals}`,
});

/** The marks there are, each in one way: spaces and apostrophes have several looks. */
const asOne = (run: string): string => run.replaceAll(/[\s\u00a0\u202f]/gu, " ").replaceAll("’", "'");

/** Threes behind one mark. A nought at the front groups nothing: "0.500" is no five hundred. */
const isGrouped = (whole: string): boolean => /^[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*$/u.test(whole);

/** Which of point and comma a style has no use for; undefined where it uses both. */
const unusedMark = ({ group, decimal }: DigitMarks): "." | "," | undefined => {
  const other = decimal === "." ? "," : ".";
  return group === other ? undefined : other;
};

/** A run with a mark its style has no use for: taken where it can mean one thing only, wherever it was written. */
function readElsewhere(run: string, mark: string, decimal: string): ReadDigits {
  const parts = run.split(mark);
  const [before = "", after = ""] = parts;
  if (parts.length > 2 || run.includes(decimal)) {
    const [whole = "", decimals, ...more] = run.split(decimal);
    if (more.length > 0 || !isGrouped(whole) || !/^\d*$/u.test(decimals ?? "")) return fault("marks");
    return digits(whole.replaceAll(/\D/gu, ""), decimals);
  }
  if (!/^\d*$/u.test(after)) return fault("marks");
  if (after.length === 3 && isGrouped(run)) return fault("twoWays");
  if (!/^\d*$/u.test(before)) return isGrouped(before) ? digits(before.replaceAll(/\D/gu, ""), after) : fault("marks");
  return digits(before, after);
}

/**
 * Reads digits as somebody writes them who uses these marks. Spaces and apostrophes group thousands anywhere; what could be
 * a thousand times something else is a fault.
 * @param run from the first digit, or a mark right before it, to the last digit or mark
 */
export function readDigits(run: string, marks: DigitMarks): ReadDigits {
  const text = asOne(run);
  const unused = unusedMark(marks);
  if (unused !== undefined && text.includes(unused)) return readElsewhere(text, unused, marks.decimal);
  const [whole = "", decimals, ...more] = text.split(marks.decimal);
  const group = marks.group === "." || marks.group === "," ? marks.group : undefined;
  const misplaced = (part: string): boolean => group !== undefined && part.includes(group);
  if (misplaced(decimals ?? "") || more.some(misplaced)) return fault("grouping");
  if (more.length > 0) return fault("marks");
  if (!/^\d*$/u.test(decimals ?? "")) return fault(text.includes(" ") ? "spacing" : "marks");
  if (/^\d*$/u.test(whole)) return digits(whole, decimals);
  if (isGrouped(whole)) return digits(whole.replaceAll(/\D/gu, ""), decimals);
  return fault(misplaced(whole) ? "grouping" : whole.includes(" ") ? "spacing" : "marks");
}
