import { describe, expect, it } from "vitest";
import type { PaymentSchedule } from "#shared/model/payment-rule.ts";
import type { Tranche } from "#shared/model/tranche.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { cost, input, outcome, rule, surplus, term, tranche } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { byHand, movedByMonth, paidByMonth, person } from "./lucky.ts";

/** £1,000 of set-up in month 0 and one job at £1,500 in month 12, the last. */
const oneYear = (tranches: readonly Tranche[], capital: DealParts["capital"] = {}) => {
  const scenario = plainDeal({
    deal: { contractMonths: 13 },
    payment: { rateCard: [rule("job", 1500)] },
    costs: { lines: [cost("set-up", "contractHolder", { kind: "oneOff", month: 0 }, 1000)] },
    capital: { tranches, surplus: surplus(0.6, 0.25), ...capital },
  });
  return byHand(scenario, [person(scenario, { job: [12] })]);
};

describe("the account by hand", () => {
  it("draws what is needed, repays it, and shares the surplus", () => {
    const reference = oneYear([tranche(5000)]);
    expect(movedByMonth(reference, "drawn", "fund")).toEqual({ 0: 100_000 });
    expect(movedByMonth(reference, "principal", "fund")).toEqual({ 12: 100_000 });
    expect(movedByMonth(reference, "surplus", "fund")).toEqual({ 12: 30_000 });
    expect(movedByMonth(reference, "surplus", "provider")).toEqual({ 12: 12_500 });
    expect(movedByMonth(reference, "surplus", "commissioner")).toEqual({ 12: 7500 });
    expect(reference.account.at(-1)!.balance).toBe(0);
  });

  it("opens a funding gap when commitment is used up", () => {
    const { account } = oneYear([tranche(400)]);
    expect(account[0]).toMatchObject({ fundingGap: 60_000, balance: -60_000 });
  });

  it("pays the coupon of a year with the principal, and no return above its caps", () => {
    const coupon = { annualRate: input(0.06), compounding: "simple", paid: "accrued" } as const;
    expect(movedByMonth(oneYear([{ ...tranche(5000), coupon }]), "coupon", "fund")).toEqual({ 12: 6000 });
    const capped = oneYear([tranche(5000)], { irrCap: term(0.1) });
    expect(movedByMonth(capped, "surplus", "fund")).toEqual({ 12: 10_000 });
    expect(movedByMonth(capped, "surplus", "commissioner")).toEqual({ 12: 27_500 });
    expect(movedByMonth(oneYear([tranche(5000)], { moicCap: term(1.2) }), "surplus", "fund")).toEqual({ 12: 20_000 });
  });

  it("repays seniors first, and lets a guarantor make good what juniors lose", () => {
    const guarantee = { guarantor: "Foundation", shareOfPrincipal: term(0.5) };
    const scheduled = (id: string, seniority: number, amount: number): Tranche => ({
      ...tranche(amount),
      id,
      seniority,
      drawdown: { kind: "scheduled", amounts: [{ month: 0, amount }] },
    });
    // £2,400 − £1,000 repays £1,400 of the senior; £1,500 the last £400, the junior's £600, and £500 is surplus.
    const reference = oneYear([{ ...scheduled("junior", 2, 600), guarantee }, scheduled("senior", 1, 1800)], {
      distributionPeriod: "year",
    });
    expect(movedByMonth(reference, "principal", "senior")).toEqual({ 11: 140_000, 12: 40_000 });
    expect(movedByMonth(reference, "principal", "junior")).toEqual({ 12: 60_000 });
    const short = oneYear([{ ...scheduled("junior", 2, 600), guarantee }, scheduled("senior", 1, 2300)], {
      distributionPeriod: "year",
      providerPayment: {
        kind: "fee",
        perMonth: input(1100),
        firstMonth: 12,
        lastMonth: 12,
        perStart: input(0),
        shareAtRisk: term(0),
      },
    });
    // £2,900 − £1,000 repays £1,900 of the senior; £1,500 − £1,100 the last £400: nothing for the junior, half made good.
    expect(movedByMonth(short, "principal", "senior")).toEqual({ 11: 190_000, 12: 40_000 });
    expect(movedByMonth(short, "guarantee", "junior")).toEqual({ 12: 30_000 });
  });
});

describe("measured effects by hand", () => {
  const schedule: PaymentSchedule = {
    effect: "relative",
    unit: "amount",
    between: "stepped",
    points: [{ effect: 0.1, value: 1000 }],
    measured: "perCohort",
  };
  const paid = (terms: Partial<PaymentSchedule>, ...means: readonly number[]) => {
    const scenario = plainDeal({
      outcomes: [outcome("job"), cohortMeasured("crime", { rate: 1, baseline: 2 })],
      payment: { rateCard: [rule("crime", 500, { schedule: { ...schedule, ...terms } })] },
    });
    const cohorts = means.map((mean, place) => ({
      segment: "all",
      people: 100,
      mean,
      comparisons: [{ weight: 1, mean: 2 }],
      monthKnown: 12 + place,
    }));
    return paidByMonth(byHand(scenario, [], { crime: cohorts }));
  };

  it("pay each cohort on its own effect, or all together", () => {
    // 10 % and 5 % fewer; together 7.5 %.
    expect(paid({}, 1.8, 1.9)).toEqual({ 12: 100_000 });
    expect(paid({ measured: "pooled" }, 1.8, 1.9)).toEqual({});
    expect(paid({ measured: "pooled", pooledPoints: [{ effect: 0.075, value: 700 }] }, 1.8, 1.9)).toEqual({
      13: 70_000,
    });
  });

  it("pay what the cohorts were not paid, when the pooled effect is enough", () => {
    const terms = { measured: "perCohortThenPooled", pooledPoints: [{ effect: 0.075, value: 1500 }] } as const;
    expect(paid(terms, 1.8, 1.9)).toEqual({ 12: 100_000, 13: 50_000 });
    expect(paid(terms, 1.8, 1.8)).toEqual({ 12: 100_000, 13: 100_000 });
  });

  it("pay by avoided event, by percentage point, and by share of price on a straight line", () => {
    // 0.2 fewer a person, 20 in all; 10 %.
    expect(paid({ unit: "perAvoidedEvent" }, 1.8)).toEqual({ 12: 20 * 100_000 });
    expect(paid({ unit: "perPercentagePoint" }, 1.8)).toEqual({ 12: 10 * 100_000 });
    const points = [
      { effect: 0, value: 0 },
      { effect: 0.2, value: 1 },
    ];
    expect(paid({ unit: "shareOfPrice", between: "interpolated", points }, 1.8)).toEqual({ 12: 25_000 });
  });
});
