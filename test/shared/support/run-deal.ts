import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { MeasureStatistics, ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { chunkPlan } from "#shared/run/chunk-plan.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";

/** One possible future of a deal. */
export const simulateOne = (scenario: Scenario, trial = 0, seed = 1): Trial =>
  new Simulator(compileDeal(scenario)).simulate(seed, trial);

/** All trials of a deal, chunk by chunk. */
export function tableOf(scenario: Scenario, trials: number, seed = 1): { runner: ChunkRunner; table: TrialsTable } {
  const runner = new ChunkRunner(scenario);
  const table = new TrialsTable(runner.layout.columns, trials);
  for (const { first, count } of chunkPlan(trials)) table.put(first, count, runner.run(seed, first, count));
  return { runner, table };
}

/** What a run of a deal answers. */
export function runDeal(scenario: Scenario, trials: number, seed = 1): ResultDocument {
  const { runner, table } = tableOf(scenario, trials, seed);
  return resultDocument({ scenario, seed, layout: runner.layout, table, trials, program: PROGRAM, warnings: [] });
}

/** A measure in every trial, in trial order. */
export function valuesOf(scenario: Scenario, measure: string, trials: number, seed = 1): Float64Array {
  const { runner, table } = tableOf(scenario, trials, seed);
  const column = runner.layout.measures.findIndex(({ id }) => id === measure);
  if (column === -1) throw new Error(`there is no measure "${measure}"`);
  return table.column(column, trials);
}

/** A measure of a one-trial run, which has no spread. */
export function measured(scenario: Scenario, measure: string): number | undefined {
  const found = runDeal(scenario, 1).measures.find(({ id }) => id === measure);
  if (!found) throw new Error(`there is no measure "${measure}"`);
  return found.statistics?.mean;
}

/** The statistics of a measure. */
export function statistics(result: ResultDocument, measure: string): MeasureStatistics {
  const found = result.measures.find(({ id }) => id === measure)?.statistics;
  if (!found) throw new Error(`the measure "${measure}" exists in no trial`);
  return found;
}

/** A row of pence by month as pounds of the months in which there is any: `{ 3: 100 }`. */
export const poundsByMonth = (row: Float64Array): Readonly<Record<number, number>> =>
  Object.fromEntries([...row].flatMap((pence, month) => (pence === 0 ? [] : [[month, pence / 100]])));

/** One rule's row of a grid, in pounds. */
export const poundsOfRule = (
  { months, amounts }: { readonly months: number; readonly amounts: Float64Array },
  rule: number,
): Readonly<Record<number, number>> => poundsByMonth(amounts.subarray(rule * months, (rule + 1) * months));
