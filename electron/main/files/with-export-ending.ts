import { exportEndings, type WrittenKind } from "#shared/desktop/export-endings.ts";
import { scenarioEnding } from "./scenario-ending.ts";

/**
 * The same path, with an ending that fits the kind.
 *
 * A person's own `april.csv` stays; `april` becomes `april.summary.csv`. A scenario's ending is never kept, so an
 * export cannot take the place of a deal.
 */
export function withExportEnding(path: string, kind: WrittenKind): string {
  const { ending, type } = exportEndings[kind];
  const lower = path.toLowerCase();
  if (lower.endsWith(scenarioEnding)) return path.slice(0, -scenarioEnding.length) + ending;
  return lower.endsWith(`.${type}`) ? path : path + ending;
}
