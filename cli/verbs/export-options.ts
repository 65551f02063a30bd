import type { DealChoice } from "#cli/chosen-deal.ts";
import { type ChosenFile, chosenFiles, exportWords } from "#cli/export/chosen-files.ts";
import { type ExportTarget, exportTarget } from "#cli/export/export-target.ts";
import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { listOf } from "#cli/read-values.ts";
import {
  dealOptions,
  readDealChoice,
  readOneFile,
  readRunOptions,
  type RunOptions,
  runOptions,
  warningsOption,
} from "#cli/run-options.ts";
import { readSamplingOptions, type SamplingOptions, samplingOptions } from "./sampling-options.ts";

export interface ExportOptions extends DealChoice, RunOptions, SamplingOptions {
  /** Scenario or result file; absent for the shipped example; `-` for standard input. */
  readonly file: string | undefined;
  readonly chosen: readonly ChosenFile[];
  readonly target: ExportTarget;
  /** Tell the warnings in full on standard error, instead of their number. */
  readonly warnings: boolean;
  /** Options given that only a run can follow: `--trials`. */
  readonly ofRun: readonly string[];
}

const ofRun = {
  ...dealOptions,
  ...runOptions({ of: "to simulate", usual: "as the file says" }, "which files were written, as one document,"),
  ...samplingOptions,
};

export const exportOptions = {
  to: {
    value: "F,G",
    multiple: true,
    words: exportWords,
    list: true,
    says: "formats to write, or files by their names, with commas between",
  },
  out: {
    value: "PATH",
    names: "file",
    says: "the folder to write to; or, of one file, its name; or - to send one file to standard output (default: a folder named after FILE)",
  },
  ...ofRun,
  ...warningsOption,
} as const satisfies KnownOptions;

/** Reads the command line; every fault at once. */
export function parseExportOptions(words: readonly string[]): ParsedOptions<ExportOptions> {
  const options = readOptions(words, exportOptions);
  const { text, texts, has, positionals, sentences } = options;
  const file = readOneFile(positionals, sentences);
  const run = readRunOptions(options);
  const chosen = chosenFiles(texts("to").flatMap(listOf), sentences);
  const target = exportTarget(text("out"), file, chosen, sentences);
  if (run.json && target.kind === "stdout")
    sentences.push("--json and --out - both write to standard output: give one of them.");
  const ofFile = chosen.filter(({ file: { needs } }) => needs === "file").map(({ file: { name } }) => name);
  if (ofFile.length > 0 && text("version-name") !== undefined)
    sentences.push(`${ofFile.join(", ")} is of the whole file as it is now: leave --version-name away.`);
  const sampling = readSamplingOptions(options);
  if (sentences.length > 0) return { kind: "invalid", sentences };
  const given = (Object.keys(ofRun) as (keyof typeof ofRun)[])
    .filter((name) => name !== "json" && text(name) !== undefined)
    .map((name) => `--${name}`);
  return {
    kind: "valid",
    value: {
      ...run,
      ...readDealChoice(options),
      ...sampling,
      file,
      chosen,
      target,
      warnings: has("warnings"),
      ofRun: given,
    },
  };
}
