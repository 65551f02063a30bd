import type { AnalysisKind, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { type AnalysisFile, analysisFiles, comparisonFiles } from "#shared/analysis/conduct/analysis-files.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { exportFile } from "./export-file.ts";

/** The name by which the whole document is asked for. */
export const DOCUMENT = "document";

/** Something that was worked out and can be saved. */
interface Exportable<Document> {
  readonly document: Document;
  readonly dealName: string;
  readonly files: readonly AnalysisFile<Document>[];
}

/**
 * Exports a document, or one of its files, through a save dialog.
 * @param what name of one of its files, or {@link DOCUMENT}
 */
async function exportOf<Document extends { readonly format: string }>(
  { document, dealName, files }: Exportable<Document>,
  what: string,
): Promise<void> {
  const word = document.format.slice("outcomes-partnership-".length);
  if (what === DOCUMENT)
    return exportFile({
      kind: "analysis-json",
      name: `${dealName} ${word}`,
      pieces: () => [`${JSON.stringify(document, undefined, 2)}\n`],
    });
  const file = files.find((each) => each.name === what);
  if (!file) return;
  await exportFile({
    kind: "analysis-csv",
    name: `${dealName} ${file.name.replace(/\.csv$/u, "")}`,
    pieces: () => [file.textOf(document)],
  });
}

/** Exports an analysis. @param what name of one of its files, or {@link DOCUMENT} */
export const exportAnalysis = <Kind extends AnalysisKind>(
  kind: Kind,
  document: DocumentOf<Kind>,
  what: string,
): Promise<void> => exportOf({ document, dealName: document.scenario.name, files: analysisFiles[kind] }, what);

/** Exports a comparison. @param what name of one of its files, or {@link DOCUMENT} */
export const exportComparison = (document: ComparisonDocument, what: string): Promise<void> =>
  exportOf({ document, dealName: document.name, files: comparisonFiles }, what);
