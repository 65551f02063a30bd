import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { TrialsLayout } from "#shared/run/trials-layout.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";

export interface RunOfExample {
  readonly result: ResultDocument;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
  /** One measure, a number a trial. */
  readonly values: (measure: string) => Float64Array;
}

/** Runs a deal in this thread. */
export function runExample(scenario: Scenario, trials: number, seed = 1): RunOfExample {
  const runner = new ChunkRunner(scenario);
  const { layout } = runner;
  const table = new TrialsTable(layout.columns, trials);
  table.put(0, trials, runner.run(seed, 0, trials));
  const result = resultDocument({
    scenario,
    seed,
    layout,
    table,
    trials,
    program: PROGRAM,
    warnings: senseChecks(scenario),
  });
  const values = (measure: string): Float64Array => {
    const column = layout.measures.findIndex(({ id }) => id === measure);
    if (column === -1) throw new Error(`there is no measure ${measure}`);
    return table.column(column, trials);
  };
  return { result, layout, table, values };
}
