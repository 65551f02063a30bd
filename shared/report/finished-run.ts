import type { ResultDocument } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";

/** A finished run with its trials: all that files are made of. */
export interface FinishedRun {
  /** The deal that was run. */
  readonly scenario: Scenario;
  /** Of as many of the table's trials, from the first, as it says. */
  readonly result: ResultDocument;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
}
