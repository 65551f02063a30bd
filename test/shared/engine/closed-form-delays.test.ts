import { describe, expect, it } from "vitest";
import { outcome, people, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { expectNear } from "../support/standard-errors.ts";

const PEOPLE = 200;
const TRIALS = 1000;
const pert = { family: "pert", low: 0, likely: 3, high: 12 } as const;

/** PERT(0, 3, 12) is Beta(2, 4) on [0, 12], and P(Beta(2, 4) ≤ x) = P(binomial(5, x) ≥ 2). */
function below(months: number): number {
  const x = Math.min(1, Math.max(0, months / 12));
  return 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4;
}

/** Mean and variance of the wait rounded to whole months. */
const probabilities = Array.from({ length: 13 }, (_, month) => below(month + 0.5) - below(month - 0.5));
const mean = probabilities.reduce((sum, probability, month) => sum + probability * month, 0);
const variance = probabilities.reduce((sum, probability, month) => sum + probability * (month - mean) ** 2, 0);

function waits(drawn: "perPerson" | "perTrial"): readonly (readonly number[])[] {
  const scenario = plainDeal({
    cohort: { segments: [people("all", PEOPLE)] },
    outcomes: [outcome("job", { delay: pert, drawn })],
    payment: { rateCard: [rule("job", 1)] },
  });
  const simulator = new Simulator(compileDeal(scenario));
  return Array.from({ length: TRIALS }, (_, number) => [
    ...simulator.simulate(8, number).achievements.month.subarray(0, PEOPLE),
  ]);
}

describe("delay", () => {
  it("drawn for each person has the mean of the PERT, rounded to whole months", () => {
    // Unrounded (0 + 4·3 + 12)/6 = 4; rounding moves it by less than a hundredth.
    expect(mean).toBeCloseTo(4, 2);
    const all = waits("perPerson").flat();
    const average = all.reduce((sum, month) => sum + month, 0) / all.length;
    expectNear(average, mean, Math.sqrt(variance / all.length));
  });

  it("drawn for each person has the PERT's share in each month", () => {
    const all = waits("perPerson").flat();
    probabilities.forEach((probability, month) => {
      const share = all.filter((each) => each === month).length / all.length;
      expectNear(
        share,
        probability,
        Math.sqrt((probability * (1 - probability)) / all.length) + 1e-9,
        `month ${month}`,
      );
    });
  });

  it("drawn for the trial is the same for everyone, and differs between trials as the PERT says", () => {
    const trials = waits("perTrial");
    for (const months of trials) expect(new Set(months).size).toBe(1);
    const average = trials.reduce((sum, months) => sum + months[0]!, 0) / TRIALS;
    expectNear(average, mean, Math.sqrt(variance / TRIALS));
  });
});
