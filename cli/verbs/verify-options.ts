import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { readWorkers, workersOption } from "#cli/run-options.ts";

export interface VerifyOptions {
  readonly certificate: string;
  /** The scenario file that is to be run again; `-` for standard input. */
  readonly file: string;
  readonly workers: number;
  readonly json: boolean;
}

export const verifyOptions = {
  ...workersOption,
  json: { says: "write what came of it as one document to standard output, and nothing else" },
} as const satisfies KnownOptions;

/** Reads the command line; every fault at once. */
export function parseVerifyOptions(words: readonly string[]): ParsedOptions<VerifyOptions> {
  const { text, has, positionals, sentences } = readOptions(words, verifyOptions);
  const [certificate = "", file = ""] = positionals;
  if (positionals.length !== 2)
    sentences.push("Name a run certificate and the scenario file it is of. --help tells how.");
  const workers = readWorkers(text("workers"), sentences);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { certificate, file, workers, json: has("json") } };
}
