import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { arrivals, cost, input, outcome, rule, saving, surplus, term, tranche } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, poundsByMonth, runDeal, simulateOne, valuesOf } from "../support/run-deal.ts";

/**
 * One person starts in each of months 0 to 5 of twelve and serves three months; the job comes two months after the start,
 * at £1,000. By the end of month 3 two have one (months 2 and 3).
 */
const contract = (minimumOutcomes: number, rest: DealParts = {}): Scenario =>
  plainDeal({
    deal: { contractMonths: 12 },
    cohort: { segments: [arrivals("all", [0, 1, 2, 3, 4, 5])], serviceMonths: term(3) },
    outcomes: [outcome("job", { delay: 2, baseline: 1 })],
    payment: { rateCard: [rule("job", 1000)] },
    ...rest,
    capital: { earlyTermination: { testMonth: 3, minimumOutcomes }, ...rest.capital },
  });

describe("early termination", () => {
  it("leaves the contract as it is where enough has been achieved", () => {
    expect(poundsByMonth(simulateOne(contract(2)).payments.cash)).toEqual({
      2: 1000,
      3: 1000,
      4: 1000,
      5: 1000,
      6: 1000,
      7: 1000,
    });
    expect(measured(contract(2), "deal.endedEarly")).toBe(0);
  });

  it("stops starts, achievements and payments at the test where too little has", () => {
    const scenario = contract(3);
    const { people, payments } = simulateOne(scenario);
    expect(people.count).toBe(4);
    expect(poundsByMonth(payments.cash)).toEqual({ 2: 1000, 3: 1000 });
    expect(measured(scenario, "deal.endedEarly")).toBe(1);
    expect(runDeal(scenario, 3).probabilities.find(({ id }) => id === "deal.endsEarly")?.probability).toBe(1);
  });

  it("counts what would come later neither for the service nor against it", () => {
    // Everyone would have got the job anyway: nothing is additional, and nothing is harm.
    expect(measured(contract(3), "outcome.job.achieved")).toBe(2);
    expect(measured(contract(3), "outcome.job.counterfactual")).toBe(2);
    expect(measured(contract(3, { savings: [saving("job", 500)] }), "savings.total")).toBe(0);
  });

  it("stops monthly costs, fees and people's months of service, but not what was agreed for a month", () => {
    // In service: months 0 to 3 hold 1, 2, 3, 3; the last three would have served on. £10 a person-month; £5 a month;
    // £7 for the final evaluation in month 11. The fee of £100 a month stops too.
    const scenario = contract(3, {
      costs: {
        lines: [
          cost("active", "provider", { kind: "perActiveMonth" }, 10),
          cost("month", "contractHolder", { kind: "monthly", firstMonth: 0, lastMonth: 11 }, 5),
          cost("evaluation", "contractHolder", { kind: "oneOff", month: 11 }, 7),
        ],
      },
      capital: {
        providerPayment: {
          kind: "fee",
          perMonth: input(100),
          firstMonth: 0,
          lastMonth: 11,
          perStart: input(0),
          shareAtRisk: term(0),
        },
      },
    });
    const { costs } = simulateOne(scenario);
    expect(poundsByMonth(costs.provider)).toEqual({ 0: 10, 1: 20, 2: 30, 3: 30 });
    expect(poundsByMonth(costs.contractHolder)).toEqual({ 0: 5, 1: 5, 2: 5, 3: 5, 11: 7 });
    expect(poundsByMonth(costs.toProvider)).toEqual({ 0: 100, 1: 100, 2: 100, 3: 100 });
  });

  it("draws no more on schedule and repays at once what was due at the end", () => {
    // £3,000 in month 0 and £3,000 in month 6 for costs of £500 a month; principal in month 11. Ended in month 3: 3,000 +
    // 2 × 1,000 − 4 × 500 = £3,000 is there to be repaid.
    const scenario = contract(3, {
      costs: { lines: [cost("month", "contractHolder", { kind: "monthly", firstMonth: 0, lastMonth: 11 }, 500)] },
      capital: {
        tranches: [
          {
            ...tranche(6000),
            drawdown: {
              kind: "scheduled",
              amounts: [
                { month: 0, amount: 3000 },
                { month: 6, amount: 3000 },
              ],
            },
            repayment: { kind: "atMonth", month: 11 },
          },
        ],
        surplus: surplus(0, 0),
      },
    });
    const { account } = simulateOne(scenario);
    expect(poundsByMonth(account.drawn)).toEqual({ 0: 3000 });
    expect(poundsByMonth(account.distributed)).toEqual({ 3: 3000 });
  });

  it("tests the outcomes that are named, and otherwise those that are achievements", () => {
    const signUp = { kind: "milestone", id: "sign-up", name: "Sign-up", rate: input(1) } as const;
    const delay = { months: input(0), drawn: "perTrial" } as const;
    const outcomes: Scenario["outcomes"] = [outcome("job", { delay: 2 }), { ...signUp, delay, afterDropOut: "none" }];
    const ended = (named?: readonly string[]) =>
      measured(
        contract(3, { outcomes, capital: { earlyTermination: { testMonth: 3, minimumOutcomes: 3, outcomes: named } } }),
        "deal.endedEarly",
      );
    expect(ended()).toBe(1);
    expect(ended(["sign-up"])).toBe(0);
    expect(ended(["job", "sign-up"])).toBe(0);
  });

  it("gives those who started before the test the same luck as if there were none", () => {
    // Trials that go on are the very trials of the contract without a test; those that end are cut off.
    const chance = (capital: NonNullable<DealParts["capital"]>) =>
      contract(2, {
        outcomes: [outcome("job", { rate: 0.6, delay: 2 })],
        cohort: {
          segments: [arrivals("all", [0, 1, 2, 3, 4, 5])],
          serviceMonths: term(3),
          withinPersonCorrelation: input(0.2),
        },
        capital,
      });
    const tested = valuesOf(chance({}), "payments.total", 60);
    const untested = valuesOf(chance({ earlyTermination: undefined }), "payments.total", 60);
    const ended = valuesOf(chance({}), "deal.endedEarly", 60);
    expect(ended).toContain(0);
    expect(ended).toContain(1);
    ended.forEach((isEnded, trial) => {
      if (isEnded === 0) expect(tested[trial]).toBe(untested[trial]);
      else expect(tested[trial]).toBeLessThanOrEqual(1000);
    });
  });
});
