import type { PaymentPicture } from "#shared/examples/payment-picture.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { chunkPlan } from "#shared/run/chunk-plan.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { histogram } from "#shared/stats/histogram.ts";
import { quantileSorted } from "#shared/stats/quantile.ts";

const MEASURE = "payments.total";
/** Enough for a picture of a thumb's width and two percentiles in three figures; a tenth of the time of all. */
const TRIALS = 1000;
const FIRST_TRIALS = 20;

/** Total payments of a deal in its first so many trials, by its own seed, in trial order. */
function paymentsOf(scenario: Scenario, trials: number): Float64Array {
  const runner = new ChunkRunner(scenario);
  const table = new TrialsTable(runner.layout.columns, trials);
  for (const { first, count } of chunkPlan(trials))
    table.put(first, count, runner.run(scenario.run.seed, first, count));
  return table.column(
    runner.layout.measures.findIndex(({ id }) => id === MEASURE),
    trials,
  );
}

/** What the first few trials pay together. */
export function firstTrialsOf(scenario: Scenario): PaymentPicture["firstTrials"] {
  const payments = paymentsOf(scenario, FIRST_TRIALS);
  return { trials: FIRST_TRIALS, total: Number(payments.reduce((sum, paid) => sum + paid, 0).toFixed(2)) };
}

/** A deal's picture, from the first thousand trials of its own run. */
export function paymentPictureOf(scenario: Scenario): PaymentPicture {
  const { seed } = scenario.run;
  const sorted = paymentsOf(scenario, TRIALS).slice().sort();
  return {
    scenarioHash: scenarioHash(scenario),
    seed,
    trials: TRIALS,
    histogram: histogram(sorted),
    p10: quantileSorted(sorted, 0.1),
    p50: quantileSorted(sorted, 0.5),
    p90: quantileSorted(sorted, 0.9),
    firstTrials: firstTrialsOf(scenario),
  };
}
