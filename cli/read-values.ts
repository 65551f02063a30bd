/** The words of a list with commas between, without spaces around them and empty ones. */
export const listOf = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** A whole number between two others, or a sentence and nothing. Thousands may be set off: `50_000` and `50,000`. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
  sentences: string[],
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d[\d_,]*$/u.test(text) ? Number(text.replaceAll(/[_,]/gu, "")) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= low && value <= high) return value;
  sentences.push(
    `--${name} must be a whole number from ${low.toLocaleString("en-GB")} to ${high.toLocaleString("en-GB")}; it is "${text}".`,
  );
  return undefined;
}

/** One of a few words, or a sentence and nothing. */
export function oneOf<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
  sentences: string[],
): Word | undefined {
  const found = words.find((word) => word === text);
  if (text !== undefined && found === undefined)
    sentences.push(`--${name} must be ${words.join(" or ")}; it is "${text}".`);
  return found;
}
