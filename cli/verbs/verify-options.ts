import { readOptions } from "#cli/options.ts";
import { readWorkers } from "#cli/run-options.ts";
import type { ParsedOptions } from "./simulate-options.ts";

export interface VerifyOptions {
  readonly certificate: string;
  /** The scenario file that is to be run again. */
  readonly file: string;
  readonly workers: number;
  readonly help: boolean;
}

export const VERIFY_HELP = `Runs a deal again as a run certificate says, and tells whether every figure is the same.

  npm run cli -- verify CERTIFICATE FILE [options]

  CERTIFICATE     a run certificate (.certificate.json): simulate --out and the window's Certificate write one
  FILE            the scenario file it is of; the variant or the version of it is found by its hash

  --workers W     threads to use, 1 to 64 (default: one a core); the answer does not depend on it
  --help          show this

  Exit codes: 0 every figure is the same, 3 they are not, 2 bad input (problems listed), 1 our fault.
`;

/** Reads the command line; every fault at once. */
export function parseVerifyOptions(words: readonly string[]): ParsedOptions<VerifyOptions> {
  const { text, has, positionals, sentences } = readOptions(words, {
    workers: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  const help = has("help");
  const [certificate = "", file = ""] = positionals;
  if (positionals.length !== 2 && !help)
    sentences.push("Name a run certificate and the scenario file it is of. --help tells how.");
  const workers = readWorkers(text("workers"), sentences);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { certificate, file, workers, help } };
}
