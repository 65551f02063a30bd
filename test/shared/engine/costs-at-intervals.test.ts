import { describe, expect, it } from "vitest";
import type { CostBasis, CostBearer } from "#shared/model/cost.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { arrivals, cost, input } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../support/run-deal.ts";

const basis = (everyMonths: number | undefined, firstMonth: number, lastMonth: number): CostBasis => ({
  kind: "monthly",
  firstMonth,
  lastMonth,
  ...(everyMonths === undefined ? {} : { everyMonths }),
});
const deal = (bearer: CostBearer, of: CostBasis, amount: number, parts: DealParts = {}): Scenario =>
  plainDeal({ ...parts, costs: { ...parts.costs, lines: [cost("rent", bearer, of, amount)] } });

describe("a cost every so many months", () => {
  const providerCosts = (of: CostBasis, amount: number, parts: DealParts = {}) =>
    poundsByMonth(simulateOne(deal("provider", of, amount, parts)).costs.provider);

  it("arises in its first month and every so many after it, to its last", () => {
    expect(providerCosts(basis(3, 1, 8), 100)).toEqual({ 1: 100, 4: 100, 7: 100 });
    expect(providerCosts(basis(3, 1, 7), 100)).toEqual({ 1: 100, 4: 100, 7: 100 });
    expect(providerCosts(basis(12, 5, 23), 100)).toEqual({ 5: 100, 17: 100 });
    expect(providerCosts(basis(30, 5, 23), 100)).toEqual({ 5: 100 });
  });

  it("arises each month where nothing is said", () => {
    const monthly = { 2: 10, 3: 10, 4: 10 };
    expect(providerCosts(basis(undefined, 2, 4), 10)).toEqual(monthly);
    expect(providerCosts(basis(1, 2, 4), 10)).toEqual(monthly);
  });

  it("grows with the contract year of the month in which it arises", () => {
    // Month 10 is in year 0, month 17 in year 1: 99.99 × 1.05 = 104.9895.
    expect(providerCosts(basis(7, 10, 20), 99.99, { costs: { indexation: input(0.05) } })).toEqual({
      10: 99.99,
      17: 104.99,
    });
  });

  it("ends with a contract that ends early", () => {
    const capital = { earlyTermination: { testMonth: 6, minimumOutcomes: 11 } };
    expect(providerCosts(basis(3, 0, 23), 100, { capital })).toEqual({ 0: 100, 3: 100, 6: 100 });
  });

  it("is reserved for where it falls in the coming months, and not before", () => {
    // £300 comes in month 0 and £90 goes out in months 0 and 3.
    const account = (reserveMonths: number) => {
      const scenario = deal("contractHolder", basis(3, 0, 5), 90, {
        cohort: { segments: [arrivals("all", [0, 0, 0])] },
        capital: { reserveMonths },
      });
      const { toProvider, fundingGap } = simulateOne(scenario).account;
      return [poundsByMonth(toProvider), poundsByMonth(fundingGap)];
    };
    // Months 1 and 2 cost nothing: 300 − 90 = 210 is given out, and month 3 finds the account empty.
    expect(account(2)).toEqual([{ 0: 210 }, { 3: 90 }]);
    // With month 3 in sight 90 stays: 210 − 90 = 120.
    expect(account(3)).toEqual([{ 0: 120 }, {}]);
  });
});
