import type { DealChoice } from "#cli/chosen-deal.ts";
import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import {
  dealOptions,
  outOption,
  readDealChoice,
  readOneFile,
  readRunOptions,
  type RunOptions,
  runOptions,
} from "#cli/run-options.ts";
import { parseSweepValues } from "#shared/sweep/sweep-values.ts";

/** A term as it was asked for, not yet found in a deal. */
export interface Vary {
  readonly name: string;
  readonly values: readonly number[];
}

export interface SweepOptions extends DealChoice, RunOptions {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly vary: readonly Vary[];
  readonly out: string | undefined;
  /** Only tell what can be varied in the deal. */
  readonly terms: boolean;
}

export const sweepOptions = {
  vary: {
    value: "T=V",
    multiple: true,
    says: "a term and its values: 3000..5000/21 is 21 values evenly from 3,000 to 5,000; 3000,4500 is two. Several --vary make a grid of all combinations, of at most 10,000 points",
  },
  terms: { says: "tell what can be varied in the deal by a short name, and stop" },
  ...dealOptions,
  ...runOptions({ of: "of each point", usual: "as the file says" }, "the sweep as one document"),
  ...outOption("sweep.json, sweep.csv and a data dictionary"),
} as const satisfies KnownOptions;

/** `price.job=3000..5000/21` */
function readVary(text: string, sentences: string[]): readonly Vary[] {
  const at = text.indexOf("=");
  if (at < 1) {
    sentences.push(`--vary needs a term and its values, as --vary cap=100000,200000; it is "${text}".`);
    return [];
  }
  const name = text.slice(0, at);
  const read = parseSweepValues(text.slice(at + 1));
  if (read.kind === "values") return [{ name, values: read.values }];
  sentences.push(`--vary ${name}: ${read.sentence}`);
  return [];
}

/** Reads the command line; every fault at once. */
export function parseSweepOptions(words: readonly string[]): ParsedOptions<SweepOptions> {
  const options = readOptions(words, sweepOptions);
  const { text, texts, has, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const run = readRunOptions(options);
  const vary = texts("vary").flatMap((each) => readVary(each, sentences));
  const terms = has("terms");
  if (texts("vary").length === 0 && !terms)
    sentences.push("Say what to vary, as --vary cap=100000,200000. --terms lists what there is, --help tells how.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: {
      ...run,
      file,
      ...readDealChoice(options),
      vary,
      out: text("out"),
      terms,
    },
  };
}
