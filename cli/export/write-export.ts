import { basename, dirname } from "node:path";
import { type Pieces, writeAll, type WriteOutcome } from "#cli/write-outputs.ts";
import { writeStdout } from "#cli/write-stdout.ts";
import type { ExportedResult, ExportedRun, ExportFile } from "./export-format.ts";
import type { ExportTarget } from "./export-target.ts";

/** What there is to write from: a run, or only its result. */
export type ExportSource =
  | { readonly kind: "run"; readonly run: ExportedRun }
  | { readonly kind: "result"; readonly run: ExportedResult };

/** Whether a file can be written from what there is. */
export const canWrite = (file: ExportFile, { kind }: ExportSource): boolean =>
  kind === "run" || file.needs === "result";

/** @throws where the file cannot be written from it */
function piecesOf(file: ExportFile, source: ExportSource): Pieces | Promise<Pieces> {
  if (file.needs === "result") return file.piecesOf(source.run);
  if (source.kind === "run") return file.piecesOf(source.run);
  throw new Error(`${file.name} takes a run`);
}

/** Writes files whole or not at all, or one to standard output. */
export async function writeExport(
  files: readonly ExportFile[],
  source: ExportSource,
  target: ExportTarget,
): Promise<WriteOutcome> {
  const made: (readonly [string, Pieces])[] = [];
  for (const file of files) made.push([file.name, await piecesOf(file, source)]);
  if (target.kind === "folder") return writeAll(target.path, made);
  const [, pieces] = made[0]!;
  if (target.kind === "file") return writeAll(dirname(target.path), [[basename(target.path), pieces]]);
  await writeStdout(pieces);
  return { kind: "written", files: [] };
}
