import type { DealChoice } from "#cli/chosen-deal.ts";
import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { wholeNumber } from "#cli/read-values.ts";
import {
  dealOptions,
  outOption,
  readDealChoice,
  readOneFile,
  readRunOptions,
  type RunOptions,
  runOptions,
  warningsOption,
} from "#cli/run-options.ts";
import { readShard, type ShardChoice } from "#cli/shards/shard-choice.ts";
import { readSamplingOptions, type SamplingOptions, samplingOptions } from "./sampling-options.ts";

/** What the person asked for. */
export interface SimulateOptions extends DealChoice, RunOptions, SamplingOptions {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly out: string | undefined;
  /** Tell the warnings in full on standard error, instead of their number. */
  readonly warnings: boolean;
  /** Number of the trial to replay as a ledger; absent: the whole run is summed up. */
  readonly trial: number | undefined;
  /** Which part of the run to do; absent: all of it. */
  readonly shard: ShardChoice | undefined;
}

export const simulateOptions = {
  ...dealOptions,
  ...runOptions({ of: "to simulate", usual: "as the file says" }, "the result document"),
  ...samplingOptions,
  ...outOption(
    "what export --to json,csv writes: results, run certificate, summary, trials, data dictionary, assumptions",
  ),
  shard: {
    value: "K/N",
    says: "run only the K-th of N equal parts of the trials, and write it with --out, into a folder or a file whose name ends in .shard; the merge verb joins the N files (docs/guide/many-machines.md)",
  },
  trial: {
    value: "N",
    says: "replay trial N, from 0, as a ledger: how many claims stood or were struck out, and why, and who paid whom, when, under which rule; --json (one document) and --out (CSV files) list every single claim",
  },
  ...warningsOption,
} as const satisfies KnownOptions;

/** Reads the command line; every fault at once. */
export function parseSimulateOptions(words: readonly string[]): ParsedOptions<SimulateOptions> {
  const options = readOptions(words, simulateOptions);
  const { text, has, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const run = readRunOptions(options);
  const sampling = readSamplingOptions(options);
  const trial = wholeNumber("trial", text("trial"), 0, 999_999, sentences);
  const shard = readShard(text("shard"), sentences);
  const out = text("out");
  if (text("shard") !== undefined) {
    if (out === undefined || out === "")
      sentences.push("--shard needs --out: the folder, or the name of the .shard file, to write the trials to.");
    if (run.json)
      sentences.push("--shard and --json do not go together: merge --json gives the document of the whole run.");
    if (text("trial") !== undefined)
      sentences.push("--shard and --trial do not go together: --trial replays one trial, and needs no shard.");
  }
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: {
      ...run,
      file,
      ...readDealChoice(options),
      ...sampling,
      out,
      warnings: has("warnings"),
      trial,
      shard,
    },
  };
}
