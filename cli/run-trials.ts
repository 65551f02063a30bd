import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { PrecisionStop } from "#shared/report/precision-stop.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import type { Chunk } from "#shared/run/chunk-plan.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import { shiftedPort } from "#shared/run/shifted-port.ts";
import type { TrialsLayout } from "#shared/run/trials-layout.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { nodeWorkerPort } from "./node-worker-port.ts";

export interface RunRequest {
  readonly scenario: Scenario;
  /** The trials to run: those of the table that comes back, in its order. */
  readonly range: Chunk;
  readonly seed: number;
  readonly workers: number;
  readonly progress: (trialsDone: number) => void;
}

/** Trials with the meaning of their columns. */
export interface RunTrials {
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
  /** How many of the table's, from the first, are the run's: fewer where it stopped at a precision. */
  readonly trials: number;
}

/** Runs a range of trials of a scenario on worker threads; a whole run stops once it is as precise as the file asks. */
export async function runTrials({ scenario, range, seed, workers, progress }: RunRequest): Promise<RunTrials> {
  const { layout } = new ChunkRunner(scenario);
  const table = new TrialsTable(layout.columns, range.count);
  const ports = Array.from({ length: workers }, () => shiftedPort(nodeWorkerPort(), range.first));
  const stop = new PrecisionStop({ scenario, layout, table });
  const isEnough = (): boolean => stop.stopsAt() !== undefined;
  await runInWorkers({ run: 0, scenario, seed, table, ports, progress, isEnough }).finally(() => {
    for (const port of ports) port.close();
  });
  return { layout, table, trials: stop.stopsAt() ?? table.trials };
}

/** Sums all trials of a whole run up: the same bytes whether they were run here or merged. */
export const sumUp = (scenario: Scenario, seed: number, { layout, table, trials }: RunTrials): ResultDocument =>
  resultDocument({
    scenario,
    seed,
    layout,
    table,
    trials,
    program: PROGRAM,
    warnings: senseChecks(scenario),
  });
