import { describe, expect, it } from "vitest";
import type { Payer } from "#shared/model/payment-terms.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { arrivals, holder, outcome, payer, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { measured, poundsByMonth, poundsOfRule, simulateOne } from "../support/run-deal.ts";

/** Ten jobs of a price, all in month 0. */
const paidBy = (payers: readonly Payer[], price = 100): Scenario =>
  plainDeal({
    budgetHolders: [holder("council"), holder("health"), holder("fund")],
    payment: { payers, rateCard: [rule("job", price)] },
  });

const totalsOf = (scenario: Scenario): readonly number[] =>
  simulateOne(scenario).payments.cashByPayer.map((cash) => cash.reduce((sum, pence) => sum + pence, 0) / 100);

describe("contract cap", () => {
  it("pays the claim that crosses it in part", () => {
    // £100 a month in months 0 to 3; £250: 100 + 100 + 50.
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 1, 2, 3])] },
      payment: { contractCap: term(250) },
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 100, 1: 100, 2: 50 });
    expect(measured(scenario, "withheld.contractCap")).toBe(150);
  });

  it("pays claims of one month in the order of the rate card", () => {
    // £250: a's £200, then £50 of b's £200.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [arrivals("all", [0])] },
        outcomes: [outcome("b"), outcome("a")],
        payment: { rateCard: [rule("a", 200), rule("b", 200)], contractCap: term(250) },
      }),
    );
    expect(poundsOfRule(trial.payments.paid, 0)).toEqual({ 0: 200 });
    expect(poundsOfRule(trial.payments.paid, 1)).toEqual({ 0: 50 });
  });

  it("applies to what the annual cap leaves", () => {
    // 4 × £100 in year 0, of which the annual £300 leaves 300; 2 × £100 in year 1; contract £450: 300 + 150.
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 0, 0, 0, 12, 12])] },
      payment: {
        contractCap: term(450),
        annualCap: { year: "contract", amounts: [term(300)], excess: "lost" },
      },
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 300, 12: 150 });
    expect(measured(scenario, "withheld.annualCap")).toBe(100);
    expect(measured(scenario, "withheld.contractCap")).toBe(50);
  });
});

describe("split between payers", () => {
  it("adds up to the penny where a share ends in half a penny", () => {
    // 10 × £1.001 → price £1.00; so take £0.99 once: 99p × 0.2 = 19.8 → 20p; 99p × 0.5 = 49.5 → 50p, less 20p = 30p;
    // the rest, 99 − 50 = 49p.
    const scenario = plainDeal({
      budgetHolders: [holder("council"), holder("health"), holder("fund")],
      cohort: { segments: [arrivals("all", [0])] },
      payment: {
        payers: [payer("council", 0.2), payer("health", 0.3), payer("fund", 0.5)],
        rateCard: [rule("job", 0.99)],
      },
    });
    expect(totalsOf(scenario)).toEqual([0.2, 0.3, 0.49]);
  });

  it("gives the odd penny of an even split to the first payer", () => {
    // £10.01 = £5.01 + £5.00.
    const scenario = plainDeal({
      budgetHolders: [holder("council"), holder("health")],
      cohort: { segments: [arrivals("all", [0])] },
      payment: { payers: [payer("council", 0.5), payer("health", 0.5)], rateCard: [rule("job", 10.01)] },
    });
    expect(totalsOf(scenario)).toEqual([5.01, 5]);
  });

  it("lets what a payer cannot pay fall to the next", () => {
    // £1,000: the council owes £600 and has £500; the health body pays its £400 and £100 more.
    const payers = [payer("council", 0.6, { cap: 500, beyondCap: "nextPayer" }), payer("health", 0.4)];
    expect(totalsOf(paidBy(payers))).toEqual([500, 500]);
    expect(measured(paidBy(payers), "withheld.payerCap")).toBe(0);
  });

  it("loses what a payer cannot pay where the contract says so", () => {
    const payers = [payer("council", 0.6, { cap: 500, beyondCap: "lost" }), payer("health", 0.4)];
    expect(totalsOf(paidBy(payers))).toEqual([500, 400]);
    expect(measured(paidBy(payers), "withheld.payerCap")).toBe(100);
  });

  it("passes a shortfall on through several payers and loses it beyond the last", () => {
    // £1,000. Council owes 500, has 300, passes on 200. Health owes 300 + 200, has 350, passes on 150. Fund owes
    // 200 + 150, has 250: £100 is lost.
    const payers = [
      payer("council", 0.5, { cap: 300, beyondCap: "nextPayer" }),
      payer("health", 0.3, { cap: 350, beyondCap: "nextPayer" }),
      payer("fund", 0.2, { cap: 250, beyondCap: "lost" }),
    ];
    expect(totalsOf(paidBy(payers))).toEqual([300, 350, 250]);
    expect(measured(paidBy(payers), "withheld.payerCap")).toBe(100);
  });

  it("uses a payer's cap up in date order", () => {
    // The council pays half of £100 a month and has £120: 50, 50, 20, 0. The health body pays its £50 throughout.
    const trial = simulateOne(
      plainDeal({
        budgetHolders: [holder("council"), holder("health")],
        cohort: { segments: [arrivals("all", [0, 1, 2, 3])] },
        payment: { payers: [payer("council", 0.5, { cap: 120 }), payer("health", 0.5)] },
      }),
    );
    expect(poundsByMonth(trial.payments.cashByPayer[0]!)).toEqual({ 0: 50, 1: 50, 2: 20 });
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 100, 1: 100, 2: 70, 3: 50 });
  });
});
