import { readOptions } from "#cli/options.ts";
import type { ParsedOptions } from "./simulate-options.ts";

export interface MergeOptions {
  /** In any order. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly out: string | undefined;
  /** Tell the warnings in full on standard error, instead of their number. */
  readonly warnings: boolean;
  readonly help: boolean;
}

export const MERGE_HELP = `Joins the shards of a run (simulate --shard) and sums the whole run up: the same bytes as one run.

  npm run cli -- merge SHARD… [options]

  SHARD…          all parts of one run, in any order; each is checked before it is used

  --json          write the result document to standard output, and nothing else
  --out DIR       write results JSON, run certificate, summary CSV, trials CSV and data dictionary into a folder
  --warnings      tell on standard error what about the deal makes one ask; without it, how many such warnings there are
  --help          show this

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

/** Reads the command line; every fault at once. */
export function parseMergeOptions(words: readonly string[]): ParsedOptions<MergeOptions> {
  const { text, has, positionals, sentences } = readOptions(words, {
    json: { type: "boolean" },
    out: { type: "string" },
    warnings: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  const help = has("help");
  if (positionals.length === 0 && !help) sentences.push("Name the shard files to merge. --help tells how.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: { files: positionals, json: has("json"), out: text("out"), warnings: has("warnings"), help },
  };
}
