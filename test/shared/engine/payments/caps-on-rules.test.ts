import { describe, expect, it } from "vitest";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { arrivals, outcome, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth, poundsOfRule, runDeal, simulateOne, statistics } from "../../support/run-deal.ts";

const deal = (months: readonly number[], payment: Partial<PaymentTerms>, ids = ["job", "home"]) =>
  plainDeal({
    cohort: { segments: [arrivals("all", months)] },
    outcomes: ids.map((id) => outcome(id)),
    payment: { rateCard: [rule("job", 100), rule("home", 60)], ...payment },
  });

describe("cap on one rule", () => {
  it("pays so many claims in date order", () => {
    const scenario = deal([0, 1, 1, 4], { rateCard: [rule("job", 100, { cap: { claims: 2 } })] });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 100, 1: 100 });
  });

  it("pays up to an amount, the claim that crosses it in part", () => {
    const scenario = deal([0, 1, 1, 4], { rateCard: [rule("job", 100, { cap: { amount: 250 } })] });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 100, 1: 150 });
  });

  it("is used up by no claim that the per-person cap left with nothing", () => {
    const scenario = deal([0, 3], {
      perPersonCap: term(100),
      rateCard: [rule("job", 100), rule("home", 60, { cap: { claims: 1 } })],
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 100, 3: 100 });
  });

  it("comes after the per-person cap", () => {
    // Each person: 80 of 100 under the job rule; its cap of 150 pays 80 + 70.
    const scenario = deal([0, 3], {
      perPersonCap: term(80),
      rateCard: [rule("job", 100, { cap: { amount: 150 } })],
    });
    const trial = simulateOne(scenario);
    expect(poundsByMonth(trial.claims.withheldPerPerson)).toEqual({ 0: 20, 3: 20 });
    expect(poundsByMonth(trial.claims.withheldByRules)).toEqual({ 3: 10 });
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 80, 3: 70 });
  });

  it("is reported with its chance of binding", () => {
    const result = runDeal(deal([0, 1], { rateCard: [rule("job", 100, { cap: { amount: 150 } })] }), 2);
    expect(statistics(result, "withheld.ruleCaps").mean).toBe(50);
    expect(result.probabilities.find(({ id }) => id === "cap.rules.binds")?.probability).toBe(1);
  });
});

describe("cap on several rules together", () => {
  const group = (most: { readonly claims?: number; readonly amount?: number }) => [
    { id: "both", name: "Both", rules: ["home", "job"], ...most },
  ];

  it("pays by date, and within a month in the order of the rate card", () => {
    const { paid } = simulateOne(deal([0, 1, 2], { groupCaps: group({ amount: 230 }) })).payments;
    // 100 + 60, then 70 of 100.
    expect(poundsOfRule(paid, 0)).toEqual({ 0: 100, 1: 70 });
    expect(poundsOfRule(paid, 1)).toEqual({ 0: 60 });
  });

  it("pays so many claims", () => {
    const { paid } = simulateOne(deal([0, 1, 2], { groupCaps: group({ claims: 3 }) })).payments;
    expect(poundsOfRule(paid, 0)).toEqual({ 0: 100, 1: 100 });
    expect(poundsOfRule(paid, 1)).toEqual({ 0: 60 });
  });

  it("applies after the rules' own caps", () => {
    const rateCard = [rule("job", 100, { cap: { claims: 1 } }), rule("home", 60)];
    const { paid } = simulateOne(deal([0, 1], { rateCard, groupCaps: group({ claims: 3 }) })).payments;
    expect(poundsOfRule(paid, 0)).toEqual({ 0: 100 });
    expect(poundsOfRule(paid, 1)).toEqual({ 0: 60, 1: 60 });
  });
});

describe("share cap", () => {
  it("lets some rules be at most a share of everything paid, in date order", () => {
    const scenario = deal([0, 1, 2], { shareCaps: [{ rules: ["home"], maximumShare: 0.2 }] });
    const { claims, payments } = simulateOne(scenario);
    // Jobs come to 300; 0.2 / 0.8 of that is 75: 60, then 15 of 60.
    expect(poundsOfRule(payments.paid, 1)).toEqual({ 0: 60, 1: 15 });
    expect(poundsByMonth(claims.withheldByShares.subarray(24))).toEqual({ 1: 45, 2: 60 });
    expect(75 / (300 + 75)).toBe(0.2);
  });

  it("pays nothing under a rule whose share may be nothing, and everything where there is room", () => {
    const paid = (maximumShare: number) =>
      poundsOfRule(simulateOne(deal([0, 1], { shareCaps: [{ rules: ["home"], maximumShare }] })).payments.paid, 1);
    expect(paid(0)).toEqual({});
    expect(paid(0.5)).toEqual({ 0: 60, 1: 60 });
  });

  it("looks at what the rules' own caps leave of the others", () => {
    const rateCard = [rule("job", 100, { cap: { claims: 1 } }), rule("home", 60)];
    const scenario = deal([0, 1], { rateCard, shareCaps: [{ rules: ["home"], maximumShare: 0.5 }] });
    expect(poundsOfRule(simulateOne(scenario).payments.paid, 1)).toEqual({ 0: 60, 1: 40 });
  });
});
