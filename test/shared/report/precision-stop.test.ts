import { describe, expect, it } from "vitest";
import type { StopAtPrecision } from "#shared/model/run-settings.ts";
import type { Sampling } from "#shared/model/sampling.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { precisionOf } from "#shared/report/precision.ts";
import { PrecisionStop } from "#shared/report/precision-stop.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { outcome, people, rule, term } from "../support/deal-parts.ts";
import { inProcessPort } from "../support/in-process-port.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runDeal, statistics } from "../support/run-deal.ts";

const SEED = 9;
const MOST = 3000;
const deal = plainDeal({
  cohort: { segments: [people("all", 30)] },
  outcomes: [outcome("job", { rate: { family: "uniform", low: 0.3, high: 0.7 } })],
  payment: { rateCard: [rule("job", 100)], budget: term(1800) },
});

const stopping = (stopAtPrecision: StopAtPrecision, sampling: Sampling = "plain"): Scenario => ({
  ...deal,
  run: { trials: MOST, seed: SEED, sampling, stopAtPrecision },
});

/** A run on so many workers: where it stopped, what it answers, and how many trials were given out. */
async function runOn(workers: number, scenario: Scenario) {
  const { layout } = new ChunkRunner(scenario);
  const table = new TrialsTable(layout.columns, MOST);
  const ports = Array.from({ length: workers }, () => inProcessPort());
  const stop = new PrecisionStop({ scenario, layout, table });
  const isEnough = (): boolean => stop.stopsAt() !== undefined;
  await runInWorkers({ run: 1, scenario, seed: SEED, table, ports, isEnough });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const trials = stop.stopsAt() ?? MOST;
  const result = resultDocument({ scenario, seed: SEED, layout, table, trials, program: "p", warnings: [] });
  const given = ports.flatMap(({ heard }) => heard.map((each) => (each.kind === "chunk" ? each.count : 0)));
  return { trials, result, given: given.reduce((sum, count) => sum + count, 0) };
}

describe.each(["plain", "latinHypercube"] as const)("a run that stops at a precision, drawn by %s", (sampling) => {
  const error = sampling === "plain" ? 12 : 9;
  const scenario = stopping({ measure: "payments.total", standardError: error }, sampling);

  it("stops at the same trial on 1, 2 and 3 workers, soon after, as precise as asked", async () => {
    const runs = await Promise.all([1, 2, 3].map((workers) => runOn(workers, scenario)));
    const [{ trials, result }] = runs as [(typeof runs)[number]];
    expect(trials).toBeGreaterThan(512);
    expect(trials).toBeLessThan(MOST);
    for (const run of runs) {
      expect(run.result).toEqual(result);
      expect(run.given).toBeLessThanOrEqual(trials + 200 * 4);
    }
    expect(result.precision).toMatchObject({
      wanted: error,
      reached: true,
      unit: "money",
      figure: "the mean of “Payments, total”",
    });
    expect(result.precision!.standardError).toBe(statistics(result, "payments.total").standardErrorOfMean);
    expect(result.precision!.standardError).toBeLessThanOrEqual(error);
  });

  it("answers what an uninterrupted run of as many trials does, bit for bit", async () => {
    const { trials, result } = await runOn(2, scenario);
    const { precision: _, scenario: __, program: ___, ...figures } = result;
    const whole = runDeal({ ...deal, run: { trials, seed: SEED, sampling } }, trials, SEED);
    expect(whole).toMatchObject(figures);
    expect(whole.precision).toBeUndefined();
  });
});

describe("a precision", () => {
  it("that the first trials have already is reached at 512", async () => {
    const { trials, result } = await runOn(2, stopping({ measure: "payments.total", standardError: 500 }));
    expect([trials, result.trials, result.precision?.reached]).toEqual([512, 512, true]);
  });

  it("that is not reached lets all trials run, and says how far they came", async () => {
    const { trials, result } = await runOn(2, stopping({ probability: "payments.overBudget", standardError: 0.0001 }));
    expect(trials).toBe(MOST);
    const over = result.probabilities.find(({ id }) => id === "payments.overBudget")!;
    expect(over.probability).toBeGreaterThan(0);
    expect(result.precision).toEqual({
      figure: "the chance “Payments go over the budget”",
      unit: "rate",
      wanted: 0.0001,
      standardError: over.standardError,
      reached: false,
    });
  });

  it("may be that of a percentile", async () => {
    const { trials, result } = await runOn(
      1,
      stopping({ measure: "payments.total", percentile: 90, standardError: 25 }),
    );
    expect(trials).toBeLessThan(MOST);
    expect(result.precision!.standardError).toBe(statistics(result, "payments.total").standardErrors.p90);
  });

  /** Trials in which the measure exists only where told. */
  function filled(scenario: Scenario, value: (trial: number) => number) {
    const { layout } = new ChunkRunner(scenario);
    const table = new TrialsTable(layout.columns, MOST);
    const place = layout.measures.findIndex(({ id }) => id === "payments.total");
    const values = new Float64Array(layout.columns * MOST);
    for (let trial = 0; trial < MOST; trial++) values[place * MOST + trial] = value(trial);
    table.put(0, MOST, values);
    return { scenario, layout, table };
  }

  it("of a figure that some trials lack is that over the trials which have it", () => {
    const scenario = stopping({ measure: "payments.total", standardError: 0.05 });
    // One in four has a value, 0 or 1 in turn: √(¼ · m/(m − 1) / m) with m = n/4 is at most 0.05 from m = 101, so n = 512 on.
    const run = filled(scenario, (trial) => (trial % 4 === 0 ? (trial / 4) % 2 : Number.NaN));
    expect(precisionOf(run, 512)!.standardError).toBeCloseTo(Math.sqrt(0.25 / 127), 12);
    expect(new PrecisionStop(run).stopsAt()).toBe(512);
    expect(precisionOf(run, 396)!.reached).toBe(false);
  });

  it("of a figure that is in no trial, or in one, is never reached", () => {
    const scenario = stopping({ measure: "payments.total", standardError: 1e9 });
    for (const run of [
      filled(scenario, () => Number.NaN),
      filled(scenario, (trial) => (trial === 0 ? 5 : Number.NaN)),
    ]) {
      expect(new PrecisionStop(run).stopsAt()).toBeUndefined();
      expect(precisionOf(run, MOST)).toMatchObject({ reached: false });
      expect(precisionOf(run, MOST)).not.toHaveProperty("standardError");
    }
  });

  it("of a chance is never taken for less than one trial in all, though it has not happened yet", () => {
    const scenario = stopping({ probability: "payments.overBudget", standardError: 0.001 });
    const run = filled(scenario, () => 0);
    expect(precisionOf(run, 512)).toMatchObject({ standardError: 1 / 512, reached: false });
    expect(new PrecisionStop(run).stopsAt()).toBe(1024);
  });

  it("is looked for at 512 trials and a quarter more each time, in whole hypercubes, never before they are all there", () => {
    const at = (standardError: number): number | undefined => {
      const scenario = stopping({ probability: "payments.overBudget", standardError });
      return new PrecisionStop(filled(scenario, () => 0)).stopsAt();
    };
    expect([1 / 512, 1 / 513, 1 / 641, 1 / 801, 1 / 1025].map(at)).toEqual([512, 640, 800, 1024, 1280]);
    const scenario = stopping({ probability: "payments.overBudget", standardError: 1 });
    const { layout } = new ChunkRunner(scenario);
    const table = new TrialsTable(layout.columns, MOST);
    table.put(1, 600, new Float64Array(600 * layout.columns));
    const stop = new PrecisionStop({ scenario, layout, table });
    expect(stop.stopsAt()).toBeUndefined();
    table.put(0, 1, new Float64Array(layout.columns));
    expect(stop.stopsAt()).toBe(512);
  });
});
