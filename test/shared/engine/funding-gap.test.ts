import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { cost, outcome, people, rule, tranche } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { measured, poundsByMonth, runDeal, simulateOne } from "../support/run-deal.ts";

/** £100 of costs in months 0 to 4, one payment in month 5, the last, and £250 of commitment. */
const short = (price: number): Scenario =>
  plainDeal({
    deal: { contractMonths: 6 },
    cohort: { segments: [people("one", 1)] },
    outcomes: [outcome("job", { delay: 5 })],
    payment: { rateCard: [rule("job", price)] },
    costs: { lines: [cost("monthly", "contractHolder", { kind: "monthly", firstMonth: 0, lastMonth: 4 }, 100)] },
    capital: { tranches: [tranche(250)] },
  });

describe("funding gap", () => {
  it("opens when commitment is used up and is filled first by later receipts", () => {
    // Drawn 100, 100, 50; balance −50 in month 2, −150, −250. Month 5: −250 + 600 = 350: principal 250, surplus 100.
    const { account } = simulateOne(short(600));
    expect(poundsByMonth(account.drawn)).toEqual({ 0: 100, 1: 100, 2: 50 });
    expect(poundsByMonth(account.fundingGap)).toEqual({ 2: 50, 3: 100, 4: 100 });
    expect(poundsByMonth(account.balance)).toEqual({ 2: -50, 3: -150, 4: -250 });
    expect(poundsByMonth(account.distributed)).toEqual({ 5: 250 });
    expect(poundsByMonth(account.toProvider)).toEqual({ 5: 100 });
    expect(measured(short(600), "account.peakFundingGap")).toBe(250);
    expect(measured(short(600), "account.firstFundingGapMonth")).toBe(2);
  });

  it("stays open as a closing balance below zero where nothing fills it, and the investor gets nothing", () => {
    // −250 + 100 = −£150.
    expect(poundsByMonth(simulateOne(short(100)).account.balance)).toEqual({ 2: -50, 3: -150, 4: -250, 5: -150 });
    expect(measured(short(100), "account.closingBalance")).toBe(-150);
    expect(measured(short(100), "investor.distributions")).toBe(0);
    expect(measured(short(100), "investor.irr")).toBe(-1);
  });

  it("is reported with its chance and size", () => {
    const { probabilities } = runDeal(short(600), 5);
    expect(probabilities.find(({ id }) => id === "account.fundingGap")).toMatchObject({
      probability: 1,
      meanWhenTrue: 250,
    });
  });

  it("does not open where commitment reaches", () => {
    const enough = plainDeal({ costs: { lines: [cost("once", "contractHolder", { kind: "oneOff", month: 3 }, 9)] } });
    // £1,000 came in month 0 and left at once as surplus: without capital and reserve the £9 is missing.
    expect(measured(enough, "account.peakFundingGap")).toBe(9);
    const kept = plainDeal({
      costs: { lines: [cost("once", "contractHolder", { kind: "oneOff", month: 3 }, 9)] },
      capital: { reserveMonths: 3 },
    });
    expect(measured(kept, "account.peakFundingGap")).toBe(0);
    expect(poundsByMonth(simulateOne(kept).account.toProvider)).toEqual({ 0: 991 });
  });
});
