import type { DealChoice } from "#cli/chosen-deal.ts";
import { type KnownOptions, type ReadOptions, readOptions } from "#cli/options.ts";
import { readOneFile, readRunOptions, type RunOptions, runOptions } from "#cli/run-options.ts";
import type { ParsedOptions } from "#cli/verbs/simulate-options.ts";

/** What every analysis is asked with. */
export interface AnalysisOptions<Own> extends DealChoice, Omit<RunOptions, "help"> {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly out: string | undefined;
  /** What the analysis is asked with beside it. */
  readonly own: Own;
}

/** The options, or that only help is asked for. */
export type HelpOr<Options> = { readonly kind: "help" } | ParsedOptions<Options>;

const common = {
  ...runOptions,
  variant: { type: "string" },
  "version-name": { type: "string" },
  out: { type: "string" },
} as const satisfies KnownOptions;

type CommonName = keyof typeof common;

/** The lines of help that all analyses share. @param trials how many there are unless stated; @param files what --out writes */
export const commonHelp = (
  trials: string,
  files: string,
): string => `  --variant ID    a variant of the file, by its id or its name (default: the base)
  --version-name N
                  a version kept in the file, by its name (default: the deal as it is now)
  --trials N      number of futures of each case, 1 to 1,000,000 (default: ${trials})
  --seed S        seed of the random draws, 0 to 4,294,967,295 (default: as the file says)
  --workers W     threads to use, 1 to 64 (default: one a core); results do not depend on it
  --json          write the analysis as one document to standard output, and nothing else
  --out DIR       write ${files} into a folder
  --help          show this

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

/**
 * Reads the command line of an analysis; every fault at once.
 * @param own the options it has beside those that all have
 * @param readOwn reads them; what is wrong with them it adds to the sentences. Not called where only help is asked for
 */
export function parseAnalysisOptions<Known extends KnownOptions, Own>(
  words: readonly string[],
  own: Known,
  readOwn: (options: ReadOptions<(keyof Known & string) | CommonName>) => Own,
): HelpOr<AnalysisOptions<Own>> {
  const options = readOptions(words, { ...common, ...own });
  const { text, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const { help, ...run } = readRunOptions(options);
  if (help && sentences.length === 0) return { kind: "help" };
  const read = readOwn(options);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: {
      ...run,
      file,
      variant: text("variant"),
      versionName: text("version-name"),
      out: text("out"),
      own: read,
    },
  };
}
