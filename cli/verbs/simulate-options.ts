import type { DealChoice } from "#cli/chosen-deal.ts";
import { oneOf, readOptions, wholeNumber } from "#cli/options.ts";
import { readOneFile, readRunOptions, type RunOptions, runOptions } from "#cli/run-options.ts";
import { readShard, type ShardChoice } from "#cli/shards/shard-choice.ts";
import { samplings, type Sampling } from "#shared/model/sampling.ts";
import { readPrecision, type AskedPrecision } from "./with-run-options.ts";

/** What the person asked for. */
export interface SimulateOptions extends DealChoice, RunOptions {
  /** Scenario file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  /** How uncertain inputs are drawn; absent: as the file says. */
  readonly sampling: Sampling | undefined;
  /** When the run is precise enough; absent: as the file says. */
  readonly precision: AskedPrecision | undefined;
  readonly out: string | undefined;
  /** Tell the warnings in full on standard error, instead of their number. */
  readonly warnings: boolean;
  /** Number of the trial to replay as a ledger; absent: the whole run is summed up. */
  readonly trial: number | undefined;
  /** Which part of the run to do; absent: all of it. */
  readonly shard: ShardChoice | undefined;
}

export type ParsedOptions<Options> =
  | { readonly kind: "valid"; readonly value: Options }
  | { readonly kind: "invalid"; readonly sentences: readonly string[] };

export const SIMULATE_HELP = `Simulates an outcomes partnership and sums up what it means for each party.

  npm run simulate -- [FILE] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example runs

  --variant ID    a variant of the file, by its id or its name (default: the base)
  --version-name N
                  a version kept in the file, by its name (default: the deal as it is now)
  --trials N      number of futures to simulate, 1 to 1,000,000 (default: as the file says)
  --seed S        seed of the random draws, 0 to 4,294,967,295 (default: as the file says)
  --sampling P    how uncertain inputs are drawn: plain, each trial alone; or latinHypercube, evenly over every 32 trials
                  (default: as the file says); results are of the file with this in it
  --precision F=E stop once the standard error of figure F is at most E, --trials being the most: payments.total=5000 (a
                  mean), investor.irr:p5=0.005 (a percentile), payments.overBudget=0.01 (a probability); none: run all
  --workers W     threads to use, 1 to 64 (default: one a core); results do not depend on it
  --json          write the result document to standard output, and nothing else
  --out DIR       write results JSON, run certificate, summary CSV, trials CSV and data dictionary into a folder
  --shard K/N     run only the K-th of N equal parts of the trials, and write it with --out, into a folder or a file
                  whose name ends in .shard; the merge verb joins the N files (docs/guide/many-machines.md)
  --trial N       replay trial N, from 0, as a ledger: how many claims stood or were struck out, and why, and who paid
                  whom, when, under which rule; --json (one document) and --out (CSV files) list every single claim
  --warnings      tell on standard error what about the deal makes one ask; without it, how many such warnings there are
  --help          show this

  Other verbs: npm run cli -- --help

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

const knownOptions = {
  ...runOptions,
  variant: { type: "string" },
  "version-name": { type: "string" },
  sampling: { type: "string" },
  precision: { type: "string" },
  out: { type: "string" },
  shard: { type: "string" },
  warnings: { type: "boolean" },
  trial: { type: "string" },
} as const;

/** Reads the command line; every fault at once. */
export function parseSimulateOptions(words: readonly string[]): ParsedOptions<SimulateOptions> {
  const options = readOptions(words, knownOptions);
  const { text, has, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const run = readRunOptions(options);
  const sampling = oneOf("sampling", text("sampling"), samplings, sentences);
  const precision = readPrecision(text("precision"), sentences);
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
      variant: text("variant"),
      versionName: text("version-name"),
      sampling,
      precision,
      out,
      warnings: has("warnings"),
      trial,
      shard,
    },
  };
}
