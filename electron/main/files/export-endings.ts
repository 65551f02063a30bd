import type { ExportKind } from "#shared/desktop/contract.ts";
import { scenarioEnding } from "./scenario-ending.ts";

/** How an export of each kind is named: the closed list of what the app ever writes besides scenarios. */
export interface ExportEnding {
  /** What the save dialog calls this kind of file. */
  readonly title: string;
  /** The ending a new file is given. */
  readonly ending: string;
  /** The last part of the ending, without a dot: what the file is to other programs. */
  readonly type: "json" | "csv";
}

export const exportEndings: { readonly [K in ExportKind]: ExportEnding } = {
  "results-json": { title: "Results (JSON)", ending: ".results.json", type: "json" },
  "summary-csv": { title: "Summary (CSV)", ending: ".summary.csv", type: "csv" },
  "trials-csv": { title: "Trials (CSV)", ending: ".trials.csv", type: "csv" },
  "data-dictionary-csv": { title: "Data dictionary (CSV)", ending: ".dictionary.csv", type: "csv" },
};

/**
 * The same path, with an ending that fits the kind.
 *
 * A person's own `april.csv` stays; `april` becomes `april.summary.csv`. A scenario's ending is never kept, so an
 * export cannot take the place of a deal.
 */
export function withExportEnding(path: string, kind: ExportKind): string {
  const { ending, type } = exportEndings[kind];
  const lower = path.toLowerCase();
  if (lower.endsWith(scenarioEnding)) return path.slice(0, -scenarioEnding.length) + ending;
  return lower.endsWith(`.${type}`) ? path : path + ending;
}
