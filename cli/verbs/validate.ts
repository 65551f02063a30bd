import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { isQuiet } from "#cli/quiet.ts";
import { readFiles, scenarioFiles } from "#cli/read-files.ts";
import { type FileReport, reportOnFile } from "#cli/validation/file-report.ts";
import { reportsText } from "#cli/validation/report-text.ts";
import { makeVerb } from "#cli/verb.ts";
import { PROGRAM } from "#shared/run/program.ts";

interface ValidateOptions {
  /** Scenario files; `-` for standard input. */
  readonly files: readonly string[];
  /** Tell what about the deals makes one ask, too. */
  readonly warnings: boolean;
  readonly json: boolean;
}

const validateOptions = {
  warnings: { says: "tell also what about each deal, and each of its variants, makes one ask" },
  json: { says: "write what was found as one document to standard output, and nothing else" },
} as const satisfies KnownOptions;

function parseValidateOptions(words: readonly string[]): ParsedOptions<ValidateOptions> {
  const { has, positionals, sentences } = readOptions(words, validateOptions);
  const files = readFiles(positionals, sentences);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  return { kind: "valid", value: { files, warnings: has("warnings"), json: has("json") } };
}

const asDocument = (files: readonly FileReport[]): string =>
  `${JSON.stringify({ format: "outcomes-partnership-validation", version: 1, program: PROGRAM, files }, undefined, 2)}\n`;

async function validateFiles({ files, warnings, json }: ValidateOptions): Promise<number> {
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await reportOnFile(file, warnings));
  if (json) process.stdout.write(asDocument(reports));
  else if (!isQuiet()) process.stdout.write(reportsText(reports));
  return reports.every(({ valid }) => valid) ? DONE : BAD_INPUT;
}

/** `validate`: every problem of some files. */
export const validate = makeVerb({
  does: "tells every problem of scenario files, with its place; what about them makes one ask",
  about: "Tells every problem of scenario files, each with its place in words and what to do about it.",
  usage: "FILE… [options]",
  operands: { "FILE…": { says: `${scenarioFiles}; - reads standard input` } },
  options: validateOptions,
  more: "  With --quiet and without --json it says nothing at all, and answers by its exit code.\n",
  exitCodes: "0 every file can be used, warnings or not; 2 one cannot (problems listed), 1 our fault.",
  parse: parseValidateOptions,
  act: validateFiles,
});
