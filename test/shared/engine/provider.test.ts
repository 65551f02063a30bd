import { describe, expect, it } from "vitest";
import type { CostLine } from "#shared/model/cost.ts";
import { arrivals, cost, input, outcome, surplus, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, poundsByMonth, simulateOne } from "../support/run-deal.ts";

/** Ten people start in month 0: 10 × £40 + £30 in months 0 to 2 + £500 in month 1. */
const delivery: readonly CostLine[] = [
  cost("start", "provider", { kind: "perStart" }, 40),
  cost("month", "provider", { kind: "monthly", firstMonth: 0, lastMonth: 2 }, 30),
  cost("once", "provider", { kind: "oneOff", month: 1 }, 500),
];
const dealOf = (capital: DealParts["capital"], lines = delivery, rest: DealParts = {}) =>
  plainDeal({ costs: { lines }, capital: { surplus: surplus(0, 0), ...capital }, ...rest });

describe("provider", () => {
  it("is paid its costs as they arise with the mark-up", () => {
    // Costs 430, 530, 30 = £990; × 1.1 = 473, 583, 33 = £1,089; margin £99.
    const scenario = dealOf({ providerPayment: { kind: "cost", markUp: input(0.1) } });
    const { costs } = simulateOne(scenario);
    expect(poundsByMonth(costs.provider)).toEqual({ 0: 430, 1: 530, 2: 30 });
    expect(poundsByMonth(costs.toProvider)).toEqual({ 0: 473, 1: 583, 2: 33 });
    expect(measured(scenario, "provider.margin")).toBeCloseTo(99, 9);
    expect(measured(scenario, "provider.lowestCash")).toBe(0);
  });

  it("carries the difference between its fee and its costs", () => {
    // £200 in months 0 to 3 and 10 × £25: 450, 200, 200, 200 = £1,050; margin 1,050 − 990 = £60.
    // Cash 450 − 430 = 20, then 20 + 200 − 530 = −310, then −140, then 60: lowest −£310.
    const scenario = dealOf({
      providerPayment: {
        kind: "fee",
        perMonth: input(200),
        firstMonth: 0,
        lastMonth: 3,
        perStart: input(25),
        shareAtRisk: term(0),
      },
    });
    expect(poundsByMonth(simulateOne(scenario).costs.toProvider)).toEqual({ 0: 450, 1: 200, 2: 200, 3: 200 });
    expect(measured(scenario, "provider.margin")).toBe(60);
    expect(measured(scenario, "provider.lowestCash")).toBe(-310);
  });

  it("costs each person-month of service and each outcome in its month", () => {
    // Two people start in month 1 and serve 3 months, one in month 2: active 0, 2, 3, 3, 1. £5 a person-month; £7 a job,
    // two in month 3 and one in month 4.
    const scenario = dealOf(
      {},
      [
        cost("active", "provider", { kind: "perActiveMonth" }, 5),
        cost("job", "provider", { kind: "perOutcome", outcome: "job" }, 7),
      ],
      {
        cohort: { segments: [arrivals("all", [1, 1, 2])], serviceMonths: term(3) },
        outcomes: [outcome("job", { delay: 2 })],
      },
    );
    // 2·5 | 3·5 | 3·5 + 2·7 | 1·5 + 1·7
    expect(poundsByMonth(simulateOne(scenario).costs.provider)).toEqual({ 1: 10, 2: 15, 3: 29, 4: 12 });
  });

  it("costs a person-month for the month in which a person leaves, and none after", () => {
    // All ten leave at the end of their first of six months.
    const scenario = dealOf({}, [cost("active", "provider", { kind: "perActiveMonth" }, 5)], {
      cohort: { serviceMonths: term(6), dropOut: { kind: "monthlyHazard", hazard: input(1) } },
    });
    expect(poundsByMonth(simulateOne(scenario).costs.provider)).toEqual({ 0: 50 });
  });

  it("costs grow with each contract year and are rounded to the penny a line and a month", () => {
    // £99.99 × 1.025 = £102.48975 → £102.49; three starts at £10.01 × 1.025 = 3 × 10.26025 = £30.78075 → £30.78.
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [12, 12, 12])] },
      costs: {
        lines: [
          cost("month", "provider", { kind: "monthly", firstMonth: 11, lastMonth: 12 }, 99.99),
          cost("start", "contractHolder", { kind: "perStart" }, 10.01),
        ],
        indexation: input(0.025),
      },
    });
    const { costs } = simulateOne(scenario);
    expect(poundsByMonth(costs.provider)).toEqual({ 11: 99.99, 12: 102.49 });
    expect(poundsByMonth(costs.contractHolder)).toEqual({ 12: 30.78 });
    expect(poundsByMonth(costs.fromAccount)).toEqual({ 11: 99.99, 12: 133.27 });
  });

  it("spends more than it gets in the trials counted as its loss", () => {
    // No fee at all and £990 of costs.
    const fee = { perMonth: input(0), firstMonth: 0, lastMonth: 0, perStart: input(0), shareAtRisk: term(0) };
    expect(measured(dealOf({ providerPayment: { kind: "fee", ...fee } }), "provider.margin")).toBe(-990);
  });
});
