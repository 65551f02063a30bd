import { parseArgs } from "node:util";

/** Options of a verb by their long name. */
export type KnownOptions = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly short?: string; readonly multiple?: boolean }>
>;

/** The words after a verb, taken apart. */
export interface ReadOptions<Name extends string> {
  readonly text: (name: Name) => string | undefined;
  /** Of an option that may be given several times. */
  readonly texts: (name: Name) => readonly string[];
  readonly has: (name: Name) => boolean;
  readonly positionals: readonly string[];
  /** What is wrong with the options, a sentence each; whoever reads on adds theirs. */
  readonly sentences: string[];
}

/** Takes the words of a command line apart; every fault at once. */
export function readOptions<Known extends KnownOptions>(
  words: readonly string[],
  known: Known,
): ReadOptions<keyof Known & string> {
  const sentences: string[] = [];
  // Not strict: its own refusals name only the first fault, in words for programmers.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: known,
  });
  const given: Readonly<Record<string, unknown>> = values;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) sentences.push(`There is no option ${token.rawName}. --help lists the options.`);
    else if (option.type === "string" && token.value === undefined)
      sentences.push(`${token.rawName} needs a value. --help lists the options.`);
    else if (option.type === "boolean" && token.value !== undefined)
      sentences.push(`${token.rawName} takes no value. --help lists the options.`);
  }
  const textsOf = (name: string): readonly string[] =>
    [given[name]].flat().filter((value): value is string => typeof value === "string");
  return {
    text: (name) => textsOf(name)[0],
    texts: textsOf,
    has: (name) => given[name] === true,
    positionals,
    sentences,
  };
}

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
