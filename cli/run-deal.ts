import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { certificateOf } from "./certificate-of.ts";
import type { RunOptions } from "./run-options.ts";
import { runTrials, type RunTrials, sumUp } from "./run-trials.ts";

/** How deals are run: as often, with which seed, on how many threads. What is absent is as the deal says. */
export type AskedRun = Pick<RunOptions, "trials" | "seed" | "workers">;

/** A run that has ended. */
export interface DealRun {
  readonly scenario: Scenario;
  readonly result: ResultDocument;
  readonly certificate: RunCertificate;
  readonly trials: RunTrials;
}

/** How many trials a deal is run for, and with which seed. */
export const extentOf = ({ run }: Scenario, { trials = run.trials, seed = run.seed }: AskedRun) => ({ trials, seed });

/** Runs a deal and sums it up. @param progress is told the trials that are done */
export async function runDeal(
  scenario: Scenario,
  asked: AskedRun,
  progress: (trialsDone: number) => void,
): Promise<DealRun> {
  const { trials: count, seed } = extentOf(scenario, asked);
  const started = performance.now();
  const range = { first: 0, count };
  const trials = await runTrials({ scenario, range, seed, workers: asked.workers, progress });
  const result = sumUp(scenario, seed, trials);
  return {
    scenario,
    result,
    certificate: certificateOf(scenario, result, trials, (performance.now() - started) / 1000),
    trials,
  };
}
