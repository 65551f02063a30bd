import { tellWritten } from "#cli/tell.ts";
import { writeAll } from "#cli/write-outputs.ts";
import type { AnalysisFile } from "#shared/analysis/conduct/analysis-files.ts";

/**
 * Writes a document and its tables into a folder, made if need be, and tells where they are. Answers the exit code.
 * @param whole the document as text, with the name of its file
 */
export async function writeAnalysis<Document>(
  folder: string,
  whole: readonly [name: string, text: string],
  files: readonly AnalysisFile<Document>[],
  document: Document,
): Promise<number> {
  const all = [whole, ...files.map(({ name, textOf }) => [name, textOf(document)] as const)];
  return tellWritten(
    await writeAll(
      folder,
      all.map(([name, text]) => [name, [text]] as const),
    ),
  );
}
