import { describe, expect, it } from "vitest";
import { runExample } from "./run-example.ts";
import { people } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

/** Between 50 and 150 people, each paid for with £100. */
const scenario = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 50, high: 150 })] },
  payment: { budget: { value: 12_000, status: "illustrative" } },
});

describe("convergence", () => {
  const { convergence } = runExample(scenario, 600).result;

  it("is told of the figures that the deal has, at 60 checkpoints of ten trials", () => {
    expect(convergence.map(({ id }) => id)).toEqual([
      "payments.total",
      "commissioner.netPresentValue",
      "payments.overBudget",
    ]);
    for (const { trials, mean, standardError } of convergence) {
      expect(trials).toEqual(Array.from({ length: 60 }, (_, index) => 10 * (index + 1)));
      expect([mean.length, standardError.length]).toEqual([60, 60]);
    }
  });

  it("tells at each point what a run of just that many trials tells", () => {
    const { measures, probabilities } = runExample(scenario, 300).result;
    const [payments, , overBudget] = convergence;
    const { statistics } = measures.find(({ id }) => id === "payments.total")!;
    const over = probabilities.find(({ id }) => id === "payments.overBudget")!;
    expect(payments!.mean[29]).toBeCloseTo(statistics!.mean, 6);
    expect(payments!.standardError[29]).toBeCloseTo(statistics!.standardErrorOfMean, 6);
    expect(overBudget!.mean[29]).toBeCloseTo(over.probability, 12);
    expect(overBudget!.standardError[29]).toBeCloseTo(over.standardError, 12);
    expect(over.probability).toBeGreaterThan(0.2);
  });

  it("tells how far 10,000 trials more would move a mean", () => {
    // s²/n − s²/(n + 10,000) of 600 trials: the error times √(10,000 / 10,600).
    for (const { standardError, furtherTrials, furtherMove } of convergence) {
      expect(furtherTrials).toBe(10_000);
      expect(furtherMove).toBeCloseTo(standardError.at(-1)! * Math.sqrt(10_000 / 10_600), 9);
    }
  });
});
