import { closestMatch } from "leven";

/**
 * " Did you mean --trials?" with a space before it, or nothing where no word is near enough to be a slip.
 * @param shown how the word is written
 */
export function didYouMean(
  word: string,
  words: readonly string[],
  shown: (word: string) => string = (each) => each,
): string {
  const begun = words.filter((each) => word.length >= 3 && each.startsWith(word));
  const near = begun.length === 1 ? begun[0] : closestMatch(word, words, { maxDistance: Math.ceil(word.length / 3) });
  return near === undefined ? "" : ` Did you mean ${shown(near)}?`;
}
