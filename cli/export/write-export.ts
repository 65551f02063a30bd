import { basename, dirname } from "node:path";
import { noProgress, progressBar } from "#cli/progress-bar.ts";
import { writeAll, type WriteOutcome } from "#cli/write-outputs.ts";
import { writeStdout } from "#cli/write-stdout.ts";
import type { FilePieces, TellWork } from "#shared/report/file-pieces.ts";
import type { ExportedFile, ExportedResult, ExportedRun, ExportFile } from "./export-format.ts";
import type { ExportTarget } from "./export-target.ts";

/** What there is to write from: a file with a run, a run alone, or only its result. */
export type ExportSource =
  | { readonly kind: "file"; readonly run: ExportedFile }
  | { readonly kind: "run"; readonly run: ExportedRun }
  | { readonly kind: "result"; readonly run: ExportedResult };

/** Whether a file can be written from what there is. */
export const canWrite = ({ needs }: ExportFile, { kind }: ExportSource): boolean =>
  kind === "file" || needs === "result" || needs === kind;

/** @throws where the file cannot be written from it */
function piecesOf(file: ExportFile, source: ExportSource, tell: TellWork): FilePieces | Promise<FilePieces> {
  if (file.needs === "result") return file.piecesOf(source.run, tell);
  if (source.kind === "file") return file.piecesOf(source.run, tell);
  if (source.kind === "run" && file.needs === "run") return file.piecesOf(source.run, tell);
  throw new Error(`${file.name} takes a ${file.needs}`);
}

/** Writes files whole or not at all, or one to standard output, showing how far the trials are. */
export async function writeExport(
  files: readonly ExportFile[],
  source: ExportSource,
  target: ExportTarget,
): Promise<WriteOutcome> {
  // What is written to a terminal is its own progress.
  const isShown = target.kind === "stdout" && process.stdout.isTTY;
  let bar = noProgress;
  const tell: TellWork = ({ done, total, of }) => void (of === "trials" && bar.show(done, total));
  try {
    const made: (readonly [string, FilePieces])[] = [];
    for (const file of files) made.push([file.name, await piecesOf(file, source, tell)]);
    // Not before: what is told of a file stands above the bar.
    if (!isShown) bar = progressBar(source.run.result.trials, "Writing");
    if (target.kind === "folder") return await writeAll(target.path, made);
    const [, pieces] = made[0]!;
    if (target.kind === "file") return await writeAll(dirname(target.path), [[basename(target.path), pieces]]);
    await writeStdout(pieces);
    return { kind: "written", files: [] };
  } finally {
    bar.end();
  }
}
