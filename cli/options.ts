import { parseArgs } from "node:util";
import { didYouMean } from "./did-you-mean.ts";

/** An option of a verb: what parses it, what help and the guide say of it, and what a shell completes. */
export interface KnownOption {
  /** What it does. */
  readonly says: string;
  /** How its value is written in help, as `N`; a switch has none. */
  readonly value?: string;
  readonly short?: string;
  /** It may be given several times. */
  readonly multiple?: boolean;
  /** Values that a shell completes. */
  readonly words?: readonly string[];
  /** Its value may be several words with commas between. */
  readonly list?: true;
  /** What its value is the name of, for a shell to complete. */
  readonly names?: "file" | "folder";
}

/** Options of a verb by their long name. */
export type KnownOptions = Readonly<Record<string, KnownOption>>;

/** What every verb knows besides its own. `--help` is seen to before a verb reads its words. */
export const everywhere = {
  quiet: { short: "q", says: "say nothing but what was asked for, and what went wrong: no notes, no progress" },
  help: { short: "h", says: "show this" },
} as const satisfies KnownOptions;

/** Options, or every reason why they cannot be used. */
export type ParsedOptions<Options> =
  | { readonly kind: "valid"; readonly value: Options }
  | { readonly kind: "invalid"; readonly sentences: readonly string[] };

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

/** Of a word that begins with a dash and is no option: what was meant, as far as that can be told. */
function unknownOption(rawName: string, word: string, known: KnownOptions): string {
  // `-trials` is read as seven short options.
  const single = /^-(?<name>[^-=][^=]+)/u.exec(word)?.groups?.["name"];
  if (single !== undefined && Object.hasOwn(known, single)) return `Write --${single} with two dashes, not ${word}.`;
  const meant = didYouMean(
    single ?? rawName.replace(/^-+/u, ""),
    Object.keys(known).map((name) => name),
    (name) => `--${name}`,
  );
  return `There is no option ${single === undefined ? rawName : word}.${meant} --help lists the options.`;
}

/** Takes the words of a command line apart; every fault at once. */
export function readOptions<Known extends KnownOptions>(
  words: readonly string[],
  own: Known,
): ReadOptions<keyof Known & string> {
  const known: KnownOptions = { ...own, ...everywhere };
  // Not strict: its own refusals name only the first fault, in words for programmers.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value, short, multiple = false }]) => [
        name,
        { type: value === undefined ? "boolean" : "string", multiple, ...(short && { short }) } as const,
      ]),
    ),
  });
  const given: Readonly<Record<string, unknown>> = values;
  const sentences = tokens.flatMap((token) => {
    if (token.kind !== "option") return [];
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) return [unknownOption(token.rawName, words[token.index] ?? "", known)];
    if (option.value !== undefined && token.value === undefined)
      return [`${token.rawName} needs a value. --help lists the options.`];
    if (option.value === undefined && token.value !== undefined)
      return [`${token.rawName} takes no value. --help lists the options.`];
    return [];
  });
  const textsOf = (name: string): readonly string[] =>
    [given[name]].flat().filter((value): value is string => typeof value === "string");
  return {
    text: (name) => textsOf(name)[0],
    texts: textsOf,
    has: (name) => given[name] === true,
    positionals,
    sentences: [...new Set(sentences)],
  };
}
