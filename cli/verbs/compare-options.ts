import { listOf, readOptions } from "#cli/options.ts";
import { readOneFile, readRunOptions, type RunOptions, runOptions } from "#cli/run-options.ts";
import type { ParsedOptions } from "./simulate-options.ts";

/** A comparison has at least so many deals, and at most. */
const FEWEST = 2;
export const MOST_COMPARED = 6;

export interface CompareOptions extends RunOptions {
  /** Scenario file; `-` for standard input. */
  readonly file: string;
  /** Ids or names of variants, `base` among them where it is meant; absent: the base and all variants. */
  readonly variants: readonly string[] | undefined;
  /** Folder for its files. */
  readonly out: string | undefined;
}

export const COMPARE_HELP = `Puts variants of a file side by side on the same draws: figures by party, differences with errors of their own, and how often
one is better than the first, trial by trial.

  npm run cli -- compare FILE [options]

  FILE            a scenario file (.sop.json) with variants; - reads standard input

  --variants A,B  two to six variants by id, \`base\` for the deal as it stands; the others are compared with the first
                  (default: the base and all variants)
  --trials N      number of futures of each, 1 to 1,000,000 (default: as the file says)
  --seed S        seed of the random draws, 0 to 4,294,967,295 (default: as the file says)
  --workers W     threads to use, 1 to 64 (default: one a core); results do not depend on it
  --json          write the comparison as one document to standard output, and nothing else
  --out DIR       write comparison.json, comparison-figures.csv, comparison-better.csv and a data dictionary into a folder
  --help          show this

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

/** Reads the command line; every fault at once. */
export function parseCompareOptions(words: readonly string[]): ParsedOptions<CompareOptions> {
  const options = readOptions(words, { ...runOptions, variants: { type: "string" }, out: { type: "string" } });
  const { text, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences) ?? "";
  const run = readRunOptions(options);
  if (file === "" && !run.help) sentences.push("Name the scenario file whose variants to compare. --help tells how.");
  const named = text("variants");
  const variants = named === undefined ? undefined : listOf(named);
  if (variants && (variants.length < FEWEST || variants.length > MOST_COMPARED))
    sentences.push(`--variants needs two to six, as --variants base,low-price; it is "${named}".`);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { ...run, file, variants, out: text("out") } };
}
