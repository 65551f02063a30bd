import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { outOption, warningsOption } from "#cli/run-options.ts";

export interface MergeOptions {
  /** In any order. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly out: string | undefined;
  /** Tell the warnings in full on standard error, instead of their number. */
  readonly warnings: boolean;
}

export const mergeOptions = {
  json: { says: "write the result document to standard output, and nothing else" },
  ...outOption(
    "what export --to json,csv writes: results, run certificate, summary, trials, data dictionary, assumptions",
  ),
  ...warningsOption,
} as const satisfies KnownOptions;

/** Reads the command line; every fault at once. */
export function parseMergeOptions(words: readonly string[]): ParsedOptions<MergeOptions> {
  const { text, has, positionals, sentences } = readOptions(words, mergeOptions);
  if (positionals.length === 0) sentences.push("Name the shard files to merge. --help tells how.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return {
    kind: "valid",
    value: { files: positionals, json: has("json"), out: text("out"), warnings: has("warnings") },
  };
}
