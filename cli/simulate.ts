import { unsimulatedParts } from "#shared/engine/unsimulated-parts.ts";
import type { Problem } from "#shared/model/problem.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import type { TrialsLayout } from "#shared/run/trials-layout.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { nodeWorkerPort } from "./node-worker-port.ts";

export interface SimulateRequest {
  readonly scenario: Scenario;
  readonly trials: number;
  readonly seed: number;
  readonly workers: number;
  readonly progress: (trialsDone: number) => void;
}

export interface Simulated {
  readonly result: ResultDocument;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
}

/** What keeps a scenario from being run; empty when nothing does. */
export const problemsBeforeRun = (scenario: Scenario): readonly Problem[] => unsimulatedParts(scenario);

/** Runs a scenario on worker threads and sums it up. */
export async function simulate({ scenario, trials, seed, workers, progress }: SimulateRequest): Promise<Simulated> {
  const { layout } = new ChunkRunner(scenario);
  const table = new TrialsTable(layout.columns, trials);
  const ports = Array.from({ length: workers }, nodeWorkerPort);
  await runInWorkers({ run: 0, scenario, seed, table, ports, progress }).finally(() => {
    for (const port of ports) port.close();
  });
  return {
    result: resultDocument({
      scenario,
      seed,
      layout,
      table,
      trials,
      program: PROGRAM,
      warnings: senseChecks(scenario),
    }),
    layout,
    table,
  };
}
