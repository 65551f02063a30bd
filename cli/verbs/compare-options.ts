import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { listOf } from "#cli/read-values.ts";
import { outOption, readOneFile, readRunOptions, type RunOptions, runOptions } from "#cli/run-options.ts";
import { MOST_COMPARED } from "#shared/compare/comparison.ts";

/** A comparison has at least so many deals. */
const FEWEST = 2;

export interface CompareOptions extends RunOptions {
  /** Scenario file; `-` for standard input. */
  readonly file: string;
  /** Ids or names of variants, `base` among them where it is meant; absent: the base and all variants. */
  readonly variants: readonly string[] | undefined;
  /** Folder for its files. */
  readonly out: string | undefined;
}

export const compareOptions = {
  variants: {
    value: "A,B",
    says: "two to six variants by id, `base` for the deal as it stands; the others are compared with the first (default: the base and all variants)",
  },
  ...runOptions({ of: "of each", usual: "as the file says" }, "the comparison as one document"),
  ...outOption("comparison.json, comparison-figures.csv, comparison-better.csv and a data dictionary"),
} as const satisfies KnownOptions;

/** Reads the command line; every fault at once. */
export function parseCompareOptions(words: readonly string[]): ParsedOptions<CompareOptions> {
  const options = readOptions(words, compareOptions);
  const { text, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences) ?? "";
  const run = readRunOptions(options);
  if (file === "") sentences.push("Name the scenario file whose variants to compare. --help tells how.");
  const named = text("variants");
  const variants = named === undefined ? undefined : listOf(named);
  if (variants && (variants.length < FEWEST || variants.length > MOST_COMPARED))
    sentences.push(`--variants needs two to six, as --variants base,low-price; it is "${named}".`);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { ...run, file, variants, out: text("out") } };
}
