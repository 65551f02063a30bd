import { describe, expect, it } from "vitest";
import type { Sampling } from "#shared/model/sampling.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { Strata } from "#shared/random/strata.ts";
import { Stream } from "#shared/random/stream.ts";
import { existing } from "#shared/report/measure-summary.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";
import { blocksIn } from "#shared/stats/block-errors.ts";
import { moments } from "#shared/stats/moments.ts";
import { quantileSorted } from "#shared/stats/quantile.ts";
import { outcome, people, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runDeal, statistics } from "../support/run-deal.ts";
import { expectNear } from "../support/standard-errors.ts";

const TRIALS = 1000; // The last of 32 blocks is not whole.
const RUNS = 400;
const stream = new Stream();
const names = ["a", "b", "c"];

/** Trials whose value is made of three inputs that work together and of luck; in one in ten or so there is none. */
function runOf(sampling: Sampling, seed: number): Float64Array {
  const strata = names.map((name) => new Strata(purposeOf(`strata/${name}`)));
  return Float64Array.from({ length: TRIALS }, (_, trial) => {
    const [a, b, c] = names.map((name, index) => {
      const own = stream.begin(seed, purposeOf(`input/${name}`), trial).fineUniform();
      return sampling === "plain" ? own : strata[index]!.uniform(own, stream, seed, trial);
    }) as [number, number, number];
    const luck = stream.begin(seed, purposeOf("luck"), trial).fineUniform();
    return b < 0.1 ? Number.NaN : 10 * a * (0.5 + b) + 3 * c * c + luck;
  });
}

/** Estimates and their stated errors. */
function estimatesOf(sampling: Sampling, seed: number): Readonly<Record<string, readonly [number, number]>> {
  const column = runOf(sampling, seed);
  const errors = trialErrors(sampling, TRIALS);
  const inOrder = existing(column);
  const sorted = inOrder.slice().sort();
  const { mean, standardDeviation } = moments(inOrder);
  const tally = {
    asked: new Float64Array(blocksIn(TRIALS, errors.block)),
    happened: new Float64Array(blocksIn(TRIALS, errors.block)),
  };
  column.forEach((value, trial) => {
    if (Number.isNaN(value)) return;
    const block = Math.floor(trial / errors.block);
    tally.asked[block]!++;
    if (value > 10) tally.happened[block]!++;
  });
  const quantile = (p: number) => [quantileSorted(sorted, p), errors.ofQuantile(column, sorted, p)] as const;
  return {
    mean: [mean, errors.ofMean(column, { mean, standardDeviation, trials: inOrder.length })],
    share: [inOrder.filter((value) => value > 10).length / inOrder.length, errors.ofShare(tally)],
    p5: quantile(0.05),
    p50: quantile(0.5),
    p95: quantile(0.95),
  };
}

const runs = (sampling: Sampling) => Array.from({ length: RUNS }, (_, seed) => estimatesOf(sampling, seed));
const found = { plain: runs("plain"), latinHypercube: runs("latinHypercube") };
const row = (sampling: Sampling, what: string, place: 0 | 1): Float64Array =>
  Float64Array.from(found[sampling], (estimates) => estimates[what]![place]);

describe.each(["plain", "latinHypercube"] as const)("stated errors of %s sampling", (sampling) => {
  it.each(["mean", "share", "p5", "p50", "p95"])("are what the %s scatters by over 400 runs", (what) => {
    const scatter = moments(row(sampling, what, 0)).standardDeviation;
    const stated = Math.sqrt(moments(row(sampling, what, 1).map((error) => error * error)).mean);
    // The scatter of 400 runs is known to 1/√800 of itself; errors of quantiles are a little on the safe side.
    const known = scatter / Math.sqrt(2 * RUNS);
    expect(stated).toBeGreaterThan(scatter - 4 * known);
    expect(stated).toBeLessThan(1.05 * scatter + 4 * known);
  });

  it.each(["mean", "share", "p50"])("hold the true %s within two of them about 19 times in 20", (what) => {
    const truth = moments(Float64Array.from([...row("plain", what, 0), ...row("latinHypercube", what, 0)])).mean;
    const inside = found[sampling].filter((each) => Math.abs(each[what]![0] - truth) <= 2 * each[what]![1]).length;
    expectNear(inside / RUNS, 0.95, Math.sqrt((0.95 * 0.05) / RUNS), "coverage");
  });
});

describe("a Latin hypercube", () => {
  it("estimates a mean far better than plain sampling, the ends somewhat, and knows it", () => {
    const ratio = (what: string, place: 0 | 1): number => {
      const [plain, even] = [row("plain", what, place), row("latinHypercube", what, place)];
      const size = (values: Float64Array): number =>
        place === 0 ? moments(values).standardDeviation : moments(values).mean;
      return (size(plain) / size(even)) ** 2;
    };
    expect(ratio("mean", 0)).toBeGreaterThan(5);
    expect(ratio("mean", 1)).toBeGreaterThan(5);
    expect(ratio("p95", 0)).toBeGreaterThan(1.1);
  });

  it("has the errors of independent trials while there are fewer than eight", () => {
    const column = runOf("latinHypercube", 1).subarray(0, 7 * 32);
    const inOrder = existing(column);
    const { mean, standardDeviation } = moments(inOrder);
    const of = { mean, standardDeviation, trials: inOrder.length };
    expect(trialErrors("latinHypercube", 7 * 32).ofMean(column, of)).toBe(standardDeviation / Math.sqrt(of.trials));
    expect(trialErrors("latinHypercube", 7 * 32 + 1).ofMean(column, of)).toBeLessThan(
      standardDeviation / Math.sqrt(of.trials),
    );
  });
});

describe("a deal's result", () => {
  const deal = plainDeal({
    cohort: { segments: [people("all", 40)] },
    outcomes: [outcome("job", { rate: { family: "uniform", low: 0.2, high: 0.8 } })],
    payment: {
      rateCard: [rule("job", { family: "uniform", low: 50, high: 150 })],
      budget: { value: 2500, status: "illustrative" },
    },
  });
  const run = (sampling: Sampling) => {
    const result = runDeal({ ...deal, run: { ...deal.run, sampling } }, 2048);
    return { result, payments: statistics(result, "payments.total"), over: result.probabilities[0]! };
  };
  const [plain, even] = [run("plain"), run("latinHypercube")];

  it("says its plan, and states smaller errors where inputs are drawn evenly", () => {
    expect([plain.result.sampling, even.result.sampling]).toEqual(["plain", "latinHypercube"]);
    expect(even.over.id).toBe("payments.overBudget");
    expect(even.payments.standardErrorOfMean).toBeLessThan(0.6 * plain.payments.standardErrorOfMean);
    expect(even.over.standardError).toBeLessThan(0.9 * plain.over.standardError);
    expect(even.payments.standardErrors.p50).toBeLessThan(0.8 * plain.payments.standardErrors.p50);
    expect(even.result.spread[0]!.shared.standardError).toBeGreaterThan(0);
  });

  it("is of the same deal: 40 × 0.5 × £100 on average, as plain sampling has it", () => {
    for (const { payments } of [plain, even])
      expectNear(payments.mean, 2000, payments.standardErrorOfMean, "mean payments");
  });
});
