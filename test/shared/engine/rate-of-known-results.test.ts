import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { performanceByMonth } from "#shared/engine/performance.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { BinaryOutcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { frequency } from "../support/counted-parts.ts";
import { arrivals, input, outcome, rule } from "../support/deal-parts.ts";
import { dealOf } from "../support/lives.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";

/** The rate of an outcome at the end of each month. */
function rates(scenario: Scenario, id: string, knownAfterMonths?: number): number[] {
  const deal = compileDeal(scenario);
  const into = new Float64Array(deal.timeline.cashMonths);
  performanceByMonth(
    { kind: "outcomeRate", outcome: id, knownAfterMonths },
    deal,
    new Simulator(deal).simulate(1, 0),
    into,
  );
  return [...into];
}

/** Families who go home, some months after they start, in months 0 and 2; families who do not start in months 1 and 2. */
const families = (delay: number, parts: DealParts = {}): Scenario => {
  const restored: BinaryOutcome = {
    ...outcome("restored", { rate: 0, delay, afterDropOut: "reachable" }),
    bySegment: { home: { withService: { statedAs: "rate", rate: input(1) } } },
  };
  return plainDeal({
    deal: { contractMonths: 9 },
    cohort: { segments: [arrivals("home", [0, 2]), arrivals("away", [1, 2])] },
    outcomes: [restored],
    ...parts,
    payment: { rateCard: [rule("restored", 1)] },
  });
};

describe("the rate over people whose result is known", () => {
  it("leaves out who started too lately, where all are counted without it", () => {
    // Home in months 3 and 5. Known after 3 months: one of one in month 3, one of two in month 4, two of four in month 5.
    expect(rates(families(3), "restored", 3)).toEqual([0, 0, 0, 1, 0.5, 0.5, 0.5, 0.5, 0.5]);
    // All who started: none of 1, 2, 4, then one of four in month 3, two of four in month 5.
    const all = [0, 0, 0, 0.25, 0.25, 0.5, 0.5, 0.5, 0.5];
    expect(rates(families(3), "restored")).toEqual(all);
    expect(rates(families(3), "restored", 0)).toEqual(all);
  });

  it("counts who went home before the result is known only then, and who goes home after it from then on", () => {
    // Home in months 1 and 3, known in months 3 and 5: as if they had gone home then.
    expect(rates(families(1), "restored", 3)).toEqual([0, 0, 0, 1, 0.5, 0.5, 0.5, 0.5, 0.5]);
    // Home in months 4 and 6, known after 1 month: none of 1, 2, 4 in months 1 to 3; one of four, two of four.
    expect(rates(families(4), "restored", 1)).toEqual([0, 0, 0, 0, 0.25, 0.25, 0.5, 0.5, 0.5]);
  });

  it("stands still after an early end: nobody's result becomes known", () => {
    // Ended in month 4, with one restored of the five needed: one of two is known, for good.
    const ended = families(3, { capital: { earlyTermination: { testMonth: 4, minimumOutcomes: 5 } } });
    expect(rates(ended, "restored", 3)).toEqual([0, 0, 0, 1, 0.5, 0.5, 0.5, 0.5, 0.5]);
    // Known after 4: month 4 has one of one; the other three would have been known in months 5 and 6.
    expect(rates(ended, "restored", 4)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it("is by person where each waits differently", () => {
    // Whoever's wait is 1, 4 or 7 months; known after 4: those of 1 and 4 count in month 4, those of 7 in month 7.
    const delay = {
      family: "discrete",
      values: [1, 4, 7].map((value) => ({ value, probability: value === 7 ? 0.5 : 0.25 })),
    } as const;
    const scenario = dealOf([outcome("job", { delay, drawn: "perPerson" })], 300, {
      deal: { contractMonths: 12 },
      cohort: { dropOut: { kind: "none" } },
    });
    const deal = compileDeal(scenario);
    const trial = new Simulator(deal).simulate(1, 0);
    const soon = trial.achievements.month.slice(0, 300).filter((month) => month <= 4).length;
    expect(soon).toBeGreaterThan(100);
    expect(soon).toBeLessThan(200);
    const found = rates(scenario, "job", 4);
    expect(found.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(found.slice(4)).toEqual([4, 5, 6].map(() => soon / 300).concat([7, 8, 9, 10, 11].map(() => 1)));
  });

  it("of a count is events so far of those whose result is known", () => {
    // Half an event a month over four months each, of people who start in months 0 and 2; known after 2 months.
    const scenario = dealOf([frequency("nights", { rate: 0.5, baseline: 0.5, tracking: 4 })], 2, {
      deal: { contractMonths: 8 },
      cohort: { segments: [arrivals("all", [0, 2])] },
    });
    // Month 2: 1.5 of one; month 3: 2 of one; month 4: 2 + 1.5 of two; month 5: 2 + 2 of two.
    expect(rates(scenario, "nights", 2)).toEqual([0, 0, 1.5, 2, 1.75, 2, 2, 2]);
  });
});
