import { describe, expect, it } from "vitest";
import type { EarlyTermination } from "#shared/model/capital.ts";
import type { Performance } from "#shared/model/tranche.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import { cohortMeasured, frequency } from "../support/counted-parts.ts";
import { arrivals, outcome, rule, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, poundsByMonth, simulateOne } from "../support/run-deal.ts";

/**
 * One person starts in each of months 0 to 5 of twelve and serves three months; the job comes two months after the start,
 * at £1,000. By the end of month 3 four have started and two have a job: a rate of 2/4 = 50 %.
 */
const contract = (test: Omit<EarlyTermination, "testMonth">, rest: DealParts = {}): Scenario =>
  plainDeal({
    deal: { contractMonths: 12 },
    cohort: { segments: [arrivals("all", [0, 1, 2, 3, 4, 5])], serviceMonths: term(3) },
    outcomes: [outcome("job", { delay: 2 })],
    payment: { rateCard: [rule("job", 1000)] },
    ...rest,
    capital: { earlyTermination: { testMonth: 3, ...test } },
  });
const atLeast = (performance: Performance, minimum: number) => ({ minimumPerformance: { performance, minimum } });
const rate = { kind: "outcomeRate", outcome: "job" } as const;
const ended = (scenario: Scenario): number | undefined => measured(scenario, "deal.endedEarly");
const why = (scenario: Scenario): string | undefined => trialLedger(scenario, 1, 0, "test").endedEarly?.because;

describe("early termination by performance", () => {
  it("lets a contract go on whose rate reaches the minimum, if only just", () => {
    const scenario = contract(atLeast(rate, 0.5));
    expect(ended(scenario)).toBe(0);
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({
      2: 1000,
      3: 1000,
      4: 1000,
      5: 1000,
      6: 1000,
      7: 1000,
    });
    expect(why(scenario)).toBeUndefined();
  });

  it("ends one that falls short, as too few outcomes do", () => {
    const scenario = contract(atLeast(rate, 0.51));
    const { people, payments, lastMonth } = simulateOne(scenario);
    expect([ended(scenario), people.count, lastMonth]).toEqual([1, 4, 3]);
    expect(poundsByMonth(payments.cash)).toEqual({ 2: 1000, 3: 1000 });
    expect(why(scenario)).toBe(
      "The contract ended at the end of Jul 2020: the rate of “Outcome job” was 50%, 51% needed.",
    );
  });

  it("looks at people whose result is known where the rate does", () => {
    // Two months after their start those of months 0 and 1 are known by the end of month 3; both have a job: 2/2 = 100 %.
    const known = { ...rate, knownAfterMonths: 2 };
    expect(ended(contract(atLeast(known, 1)))).toBe(0);
    // One month after, those of month 2 too, who wait another month: 2/3.
    const tooSoon = contract(atLeast({ ...rate, knownAfterMonths: 1 }, 0.67));
    expect(why(tooSoon)).toBe(
      "The contract ended at the end of Jul 2020: the rate of “Outcome job” among those who started at least 1 month before was 66.666667%, 67% needed.",
    );
  });

  it("counts one outcome where performance is a count", () => {
    const count = { kind: "outcomeCount", outcome: "job" } as const;
    expect(ended(contract(atLeast(count, 2)))).toBe(0);
    expect(why(contract(atLeast(count, 3)))).toBe(
      "The contract ended at the end of Jul 2020: the number of “Outcome job” was 2, 3 needed.",
    );
  });

  it("ends where either minimum is missed, and says which", () => {
    expect(ended(contract({ minimumOutcomes: 2, ...atLeast(rate, 0.5) }))).toBe(0);
    expect(why(contract({ minimumOutcomes: 3, ...atLeast(rate, 0.5) }))).toBe(
      "The contract ended at the end of Jul 2020: 2 outcomes of the 3 needed.",
    );
    expect(ended(contract({ minimumOutcomes: 2, ...atLeast(rate, 0.6) }))).toBe(1);
    expect(why(contract({ minimumOutcomes: 3, ...atLeast(rate, 0.6) }))).toBe(
      "The contract ended at the end of Jul 2020: 2 outcomes of the 3 needed; the rate of “Outcome job” was 50%, 60% needed.",
    );
  });

  it("judges a measured effect on the cohorts known by the test, and lets them be measured as they were", () => {
    // Two starts in month 0, tracked for three months: known in month 2. Two in month 2: known in month 4, after the test.
    // The first cohort has 2 × 3 × 0.9 = 5.4 events against 6: 10 % fewer. The second has half of them.
    const days = cohortMeasured("days", { rate: 0.9 * 3, baseline: 3, tracking: 3 });
    const scenario = (minimum: number): Scenario =>
      contract(atLeast({ kind: "measuredEffect", outcome: "days", effect: "relative" }, minimum), {
        cohort: { segments: [arrivals("early", [0, 0]), arrivals("late", [2, 2])], serviceMonths: term(3) },
        outcomes: [
          { ...days, bySegment: { late: { withService: { statedAs: "rate", rate: term(1.5) } } } },
          outcome("job"),
        ],
      });
    expect(ended(scenario(0.1))).toBe(0);
    expect(why(scenario(0.11))).toBe(
      "The contract ended at the end of Jul 2020: the measured effect on “Measured days” was 10% fewer, 11% fewer needed.",
    );
    expect(simulateOne(scenario(0.11)).measured[0]!.people).toEqual(Float64Array.of(2, 2));
  });

  it("judges events of people by the effect known too, and harm as harm", () => {
    // 1.2 events a month against 1: 20 % more, where fewer is better.
    const stays = frequency("stays", { rate: 1.2, baseline: 1, tracking: 2 });
    const scenario = contract(atLeast({ kind: "measuredEffect", outcome: "stays", effect: "relative" }, 0), {
      cohort: { segments: [arrivals("all", [0, 1])], serviceMonths: term(3) },
      outcomes: [stays, outcome("job")],
    });
    expect(why(scenario)).toBe(
      "The contract ended at the end of Jul 2020: the measured effect on “Events of stays” was 20% more, 0% fewer needed.",
    );
  });
});
