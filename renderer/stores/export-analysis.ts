import type { AnalysisKind, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { type AnalysisFile, analysisFiles, comparisonFiles } from "#shared/analysis/conduct/analysis-files.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { ExportKind } from "#shared/desktop/contract.ts";
import { desktop } from "../desktop.ts";
import { suggestedName } from "./save-deal.ts";
import { tell } from "./view-store.ts";

/** The name by which the whole document is asked for. */
export const DOCUMENT = "document";

async function save(kind: ExportKind, name: string, text: string): Promise<void> {
  try {
    const reply = await desktop.request["export:save"]({ kind, suggestedName: suggestedName(name), text });
    if (reply.kind === "refused") tell("error", reply.sentence);
    if (reply.kind === "done") tell("good", `Exported ${reply.value.name}.`);
  } catch (error) {
    tell("error", error instanceof Error ? error.message : "The export failed.");
  }
}

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
async function exportFile<Document extends { readonly format: string }>(
  { document, dealName, files }: Exportable<Document>,
  what: string,
): Promise<void> {
  const word = document.format.slice("outcomes-partnership-".length);
  if (what === DOCUMENT)
    return save("analysis-json", `${dealName} ${word}`, `${JSON.stringify(document, undefined, 2)}\n`);
  const file = files.find((each) => each.name === what);
  if (file) await save("analysis-csv", `${dealName} ${file.name.replace(/\.csv$/u, "")}`, file.textOf(document));
}

/** Exports an analysis. @param what name of one of its files, or {@link DOCUMENT} */
export const exportAnalysis = <Kind extends AnalysisKind>(
  kind: Kind,
  document: DocumentOf<Kind>,
  what: string,
): Promise<void> => exportFile({ document, dealName: document.scenario.name, files: analysisFiles[kind] }, what);

/** Exports a comparison. @param what name of one of its files, or {@link DOCUMENT} */
export const exportComparison = (document: ComparisonDocument, what: string): Promise<void> =>
  exportFile({ document, dealName: document.name, files: comparisonFiles }, what);
