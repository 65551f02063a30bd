import type { AnalysisKind, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
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

/**
 * Exports an analysis through a save dialog.
 * @param what name of one of its files, or {@link DOCUMENT}
 */
export async function exportAnalysis<Kind extends AnalysisKind>(
  kind: Kind,
  document: DocumentOf<Kind>,
  what: string,
): Promise<void> {
  const { name } = document.scenario;
  const word = document.format.slice("outcomes-partnership-".length);
  if (what === DOCUMENT) return save("analysis-json", `${name} ${word}`, `${JSON.stringify(document, undefined, 2)}\n`);
  const file = analysisFiles[kind].find((each) => each.name === what);
  if (file) await save("analysis-csv", `${name} ${file.name.replace(/\.csv$/u, "")}`, file.textOf(document));
}
