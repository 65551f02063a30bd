import type { AskedRun } from "#cli/run-deal.ts";
import type { RunTrials } from "#cli/run-trials.ts";
import type { SamplingOptions } from "#cli/verbs/sampling-options.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import type { FilePieces, TellWork } from "#shared/report/file-pieces.ts";

/** What a finished result gives to write. */
export interface ExportedResult {
  readonly result: ResultDocument;
}

/** What a run gives to write beside its result. */
export interface ExportedRun extends ExportedResult {
  /** The deal that was run: the base or a variant, with what the command line says of its run. */
  readonly scenario: Scenario;
  /** The file it is of, with all variants and versions. */
  readonly file: ScenarioFile;
  readonly certificate: RunCertificate;
  /** Every trial, and what its columns mean. */
  readonly trials: RunTrials;
}

/** How deals of a file are run, as the command line says. */
export type AskedFileRun = AskedRun & SamplingOptions;

/** What a file gives to write beside the run of one of its deals: a run of any other. */
export interface ExportedFile extends ExportedRun {
  readonly asked: AskedFileRun;
}

interface FileOf<Needs extends string, Source> {
  /** What it is called in a folder, and by `--to`: `summary.csv`. Its ending says what it is to other programs. */
  readonly name: `${string}.${string}`;
  /** What it holds, for help: "every figure of every measure". */
  readonly holds: string;
  /** It is no text: a terminal is not shown it. */
  readonly isBinary?: true;
  /** Whether a finished result is enough to write it, or it takes the run, or the file with runs of its other deals. */
  readonly needs: Needs;
  /** Its pieces in order, none the whole of something large: each is made when the one before it is written. */
  readonly piecesOf: (source: Source, tell: TellWork) => FilePieces | Promise<FilePieces>;
}

/** A file that can be exported. */
export type ExportFile = FileOf<"result", ExportedResult> | FileOf<"run", ExportedRun> | FileOf<"file", ExportedFile>;

/** A format by which files are asked for: `csv`. */
export interface ExportFormat {
  readonly name: string;
  readonly files: readonly ExportFile[];
}
