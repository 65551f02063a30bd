import { compareInWorkers } from "#shared/compare/compare-in-workers.ts";
import { comparisonDocument } from "#shared/compare/comparison-document.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { nodeSweepPort } from "./node-worker-port.ts";

interface AskedComparison {
  /** The deal behind all variants. */
  readonly base: Scenario;
  readonly deals: readonly DealOfFile[];
  readonly seed: number;
  /** Of each deal. */
  readonly trials: number;
  readonly workers: number;
  /** Is told the trials of all deals together. */
  readonly progress: (trialsDone: number) => void;
}

/** Runs deals of a file on the same draws, on worker threads, and puts them side by side. */
export async function compareDeals(asked: AskedComparison): Promise<ComparisonDocument> {
  const { base, deals, seed, trials, workers, progress } = asked;
  const ports = Array.from({ length: workers }, nodeSweepPort);
  const run = { deals, seed, trials, ports, progress: (done: number) => progress(done) };
  const table = await compareInWorkers(run).finally(() => {
    for (const port of ports) port.close();
  });
  return comparisonDocument({ base, deals, table, trials, seed, program: PROGRAM });
}
