import { describe, expect, it } from "vitest";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { frequency } from "../support/counted-parts.ts";
import { holder, input, outcome, payer, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { byHand, paidByMonth, person } from "./lucky.ts";

const deal = (payment: Partial<PaymentTerms>) =>
  plainDeal({
    deal: { contractMonths: 24 },
    budgetHolders: [holder("council"), holder("fund")],
    outcomes: [outcome("job"), outcome("home"), frequency("days", { rate: 1, baseline: 2 })],
    payment,
  });

/** One person for each list of months in which a job is got. */
const jobs = (payment: Partial<PaymentTerms>, ...months: readonly (readonly number[])[]) => {
  const scenario = deal({ rateCard: [rule("job", 100)], ...payment });
  return byHand(
    scenario,
    months.map((list) => person(scenario, { job: list })),
  );
};

describe("claims by hand", () => {
  it("pay a person's earliest claims, and events as far as there is room", () => {
    expect(paidByMonth(jobs({}, [3, 1]))).toEqual({ 1: 10_000 });
    const two = [rule("days", 10, { claimsPerPerson: 4 })];
    const scenario = deal({ rateCard: two });
    const days = person(scenario, {
      days: [
        [1, 3],
        [2, 3],
      ],
    });
    expect(paidByMonth(byHand(scenario, [days]))).toEqual({ 1: 3000, 2: 1000 });
  });

  it("pay nothing after the last claim month, for refused evidence, or before what is required", () => {
    expect(paidByMonth(jobs({ lastClaimMonth: 4 }, [4], [5]))).toEqual({ 4: 10_000 });
    const scenario = deal({ rateCard: [rule("job", 100, { requires: ["home"], claimsPerPerson: "unlimited" })] });
    expect(paidByMonth(byHand(scenario, [person(scenario, { job: [1, 2, 3], home: [2] })]))).toEqual({
      2: 10_000,
      3: 10_000,
    });
    const waiting = {
      requires: ["home"],
      claimsBeforeRequirement: "paidWhenMet",
      claimsPerPerson: "unlimited",
    } as const;
    const patient = deal({ rateCard: [rule("job", 100, waiting)] });
    expect(paidByMonth(byHand(patient, [person(patient, { job: [1, 2, 3], home: [2] })]))).toEqual({
      2: 20_000,
      3: 10_000,
    });
    const refused = person(scenario, {});
    const achievements = { job: [{ month: 1, units: 1, accepted: { job: false } }] };
    expect(paidByMonth(byHand(deal({}), [{ ...refused, achievements }]))).toEqual({});
  });

  it("keep the first or the best of an exclusive group", () => {
    const paid = (pays: "first" | "best") => {
      const scenario = deal({
        rateCard: [rule("job", 100), rule("home", 60)],
        exclusiveGroups: [{ id: "one", rules: ["job", "home"], pays }],
      });
      return paidByMonth(byHand(scenario, [person(scenario, { job: [5], home: [2] })]));
    };
    expect(paid("first")).toEqual({ 2: 6000 });
    expect(paid("best")).toEqual({ 5: 10_000 });
  });

  it("price by contract year, segment and marginal tier", () => {
    // 100 × 1.025 = 102.50 in year 1.
    expect(paidByMonth(jobs({ indexation: input(0.025) }, [11], [12]))).toEqual({ 11: 10_000, 12: 10_250 });
    const tiers = [{ fromClaim: 2, price: 70 }];
    const multiplied = rule("job", 100, { segmentMultipliers: { all: 1.5 }, tiers });
    // 100 × 1.5, then 70 × 1.5 twice.
    expect(paidByMonth(jobs({ rateCard: [multiplied] }, [1], [2], [3]))).toEqual({ 1: 15_000, 2: 10_500, 3: 10_500 });
  });

  it("wait for a threshold, and pay earlier claims in its month or not at all", () => {
    const paid = (paysEarlierClaims: boolean) =>
      paidByMonth(
        jobs({ rateCard: [rule("job", 100, { threshold: { fromClaim: 3, paysEarlierClaims } })] }, [0], [1], [4], [6]),
      );
    expect(paid(true)).toEqual({ 4: 30_000, 6: 10_000 });
    expect(paid(false)).toEqual({ 4: 10_000, 6: 10_000 });
  });

  it("are struck out by planned payments of their months", () => {
    expect(paidByMonth(jobs({ plannedPayments: { fromMonth: 2, amounts: [33] } }, [1], [2], [3]))).toEqual({
      1: 10_000,
      2: 3300,
      3: 10_000,
    });
  });
});

describe("caps by hand", () => {
  it("pay the claim that crosses the per-person cap in part", () => {
    const scenario = deal({ rateCard: [rule("job", 100), rule("home", 60)], perPersonCap: term(130) });
    const reference = byHand(scenario, [person(scenario, { job: [3], home: [3] })]);
    expect([paidByMonth(reference, "job"), paidByMonth(reference, "home")]).toEqual([{ 3: 10_000 }, { 3: 3000 }]);
  });

  it("pay so many claims of a rule, and so much of a group", () => {
    expect(paidByMonth(jobs({ rateCard: [rule("job", 100, { cap: { claims: 2 } })] }, [0], [1], [2]))).toEqual({
      0: 10_000,
      1: 10_000,
    });
    const groupCaps = [{ id: "all", name: "All", rules: ["job"], amount: 150 }];
    expect(paidByMonth(jobs({ groupCaps }, [0], [1], [2]))).toEqual({ 0: 10_000, 1: 5000 });
  });

  it("hold some rules to a share of everything", () => {
    const scenario = deal({
      rateCard: [rule("job", 100), rule("home", 60)],
      shareCaps: [{ rules: ["home"], maximumShare: 0.2 }],
    });
    const people = [person(scenario, { job: [0], home: [0] }), person(scenario, { job: [1], home: [1] })];
    // Jobs come to £200; 0.2 / 0.8 of it is £50.
    expect(paidByMonth(byHand(scenario, people), "home")).toEqual({ 0: 5000 });
  });

  it("lose the excess of a year, or carry it to the next", () => {
    const paid = (excess: "lost" | "carried") =>
      paidByMonth(
        jobs({ annualCap: { year: "contract", amounts: [term(150)], excess } }, [0], [1], [2], [12], [13], [14]),
      );
    expect(paid("lost")).toEqual({ 0: 10_000, 1: 5000, 12: 10_000, 13: 5000 });
    expect(paid("carried")).toEqual({ 0: 10_000, 1: 5000, 12: 15_000 });
  });

  it("stop at the contract cap, the fee ahead of claims where it counts", () => {
    const serviceFee = { amount: input(10), lastMonth: 1, countsInCaps: true };
    expect(paidByMonth(jobs({ contractCap: term(115), serviceFee }, [0], [1]))).toEqual({ 0: 11_000, 1: 500 });
    const beside = { ...serviceFee, countsInCaps: false };
    expect(paidByMonth(jobs({ contractCap: term(115), serviceFee: beside }, [0], [1]))).toEqual({
      0: 11_000,
      1: 2500,
    });
  });

  it("let what a payer cannot pay fall to the next, parts adding up to the penny", () => {
    const payers = [payer("council", 0.5, { cap: 0.3, beyondCap: "nextPayer" }), payer("fund", 0.5)];
    const { payments } = jobs({ rateCard: [rule("job", 0.99)], payers }, [0]);
    expect(payments.find(({ paid }) => paid > 0)!.byPayer).toEqual([30, 69]);
  });

  it("are invoiced at the end of the period and paid after the lag", () => {
    const invoicing = { period: "quarter", verificationLagMonths: 2, paymentLagMonths: 1 } as const;
    const { payments } = jobs({ invoicing }, [1]);
    expect(payments.find(({ paid }) => paid > 0)!.cashMonth).toBe(6);
  });
});
