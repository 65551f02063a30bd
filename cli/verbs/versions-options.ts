import { readOptions } from "#cli/options.ts";
import { readOneFile } from "#cli/run-options.ts";
import type { ParsedOptions } from "./simulate-options.ts";

export interface VersionsOptions {
  /** Scenario file; `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
  readonly help: boolean;
}

export const VERSIONS_HELP = `Lists the versions kept in a file, the last first: name, moment, hash, note, and how the deal differs from each now.

  npm run cli -- versions FILE [options]

  FILE            a scenario file (.sop.json); - reads standard input

  --json          write the list as one document to standard output
  --help          show this

  A version is run by simulate FILE --version-name "As tendered", and a certificate of one is found by verify.

  Exit codes: 0 done, also where a version cannot be read, which is told; 2 bad input (problems listed), 1 our fault.
`;

/** Reads the command line; every fault at once. */
export function parseVersionsOptions(words: readonly string[]): ParsedOptions<VersionsOptions> {
  const { has, positionals, sentences } = readOptions(words, {
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  const help = has("help");
  const file = readOneFile(positionals, sentences) ?? "";
  if (file === "" && !help) sentences.push("Name the scenario file whose versions to list. --help tells how.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { file, json: has("json"), help } };
}
