import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { readFiles } from "#cli/read-files.ts";

export interface MigrateOptions {
  /** Scenario files; `-` for standard input. */
  readonly files: readonly string[];
  /** In place. */
  readonly write: boolean;
  /** The file to write to; absent: standard output, unless in place. */
  readonly out: string | undefined;
  readonly json: boolean;
}

export const migrateOptions = {
  write: { says: "write each scenario file in place, whole or not at all; nothing is written unless all can be read" },
  out: { value: "FILE", names: "file", says: "write to this file instead of standard output" },
  json: { says: "tell what was done, or would be done, as one document on standard output, and nothing else" },
} as const satisfies KnownOptions;

/** Reads the command line; every fault at once. */
export function parseMigrateOptions(words: readonly string[]): ParsedOptions<MigrateOptions> {
  const { text, has, positionals, sentences } = readOptions(words, migrateOptions);
  const files = readFiles(positionals, sentences);
  const [write, json, out] = [has("write"), has("json"), text("out")];
  if (write && out !== undefined) sentences.push("Give --write or --out, not both.");
  if (write && files.includes("-"))
    sentences.push("Standard input cannot be written in place: leave --write away, or give --out.");
  if (!write && files.length > 1 && (out !== undefined || !json))
    sentences.push("Several files are written in place, with --write; --json tells what would be done.");
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { files, write, out, json } };
}
