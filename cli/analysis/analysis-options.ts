import type { DealChoice } from "#cli/chosen-deal.ts";
import { type KnownOptions, type ParsedOptions, type ReadOptions, readOptions } from "#cli/options.ts";
import {
  dealOptions,
  outOption,
  readDealChoice,
  readOneFile,
  readRunOptions,
  type RunOptions,
  runOptions,
} from "#cli/run-options.ts";

/** What every analysis is asked with. */
export interface AnalysisOptions<Own> extends DealChoice, RunOptions {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly out: string | undefined;
  /** What the analysis is asked with beside it. */
  readonly own: Own;
}

/** The options that all analyses share. @param trials how many there are unless stated; @param files what --out writes */
export const commonOptions = (trials: string, files: string) =>
  ({
    ...dealOptions,
    ...runOptions({ of: "of each case", usual: trials }, "the analysis as one document"),
    ...outOption(files),
  }) as const satisfies KnownOptions;

type CommonName = keyof ReturnType<typeof commonOptions>;

/**
 * Reads the command line of an analysis; every fault at once.
 * @param known all of its options
 * @param readOwn reads those that it has beside the shared ones; what is wrong with them it adds to the sentences
 */
export function parseAnalysisOptions<Name extends string, Own>(
  words: readonly string[],
  known: Readonly<Record<CommonName | Name, KnownOptions[string]>>,
  readOwn: (options: ReadOptions<Name | CommonName>) => Own,
): ParsedOptions<AnalysisOptions<Own>> {
  const options: ReadOptions<Name | CommonName> = readOptions(words, known);
  const { text, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const run = readRunOptions(options);
  const own = readOwn(options);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { ...run, file, ...readDealChoice(options), out: text("out"), own } };
}
