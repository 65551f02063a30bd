import type { FinishedRun } from "#shared/report/finished-run.ts";
import type { ExportedRun } from "./export-format.ts";

/** A run as the formats of other people take it. */
export const finishedRun = ({ scenario, result, trials: { layout, table } }: ExportedRun): FinishedRun => ({
  scenario,
  result,
  layout,
  table,
});
