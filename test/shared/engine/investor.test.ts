import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { cost, outcome, people, rule, surplus, term, tranche } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, poundsByMonth, runDeal, simulateOne } from "../support/run-deal.ts";

/** £1,000 of set-up in month 0, one job at a price in month 12, the last. */
const oneYear = (capital: DealParts["capital"] = {}, price = 1500): Scenario =>
  plainDeal({
    deal: { contractMonths: 13 },
    cohort: { segments: [people("one", 1)] },
    outcomes: [outcome("job", { delay: 12 })],
    payment: { rateCard: [rule("job", price)] },
    costs: { lines: [cost("set-up", "contractHolder", { kind: "oneOff", month: 0 }, 1000)] },
    capital: { tranches: [tranche(5000)], surplus: surplus(0.6, 0.25), ...capital },
  });

const shareOf = (scenario: Scenario, probability: string) =>
  runDeal(scenario, 1).probabilities.find(({ id }) => id === probability)?.probability;

describe("investor", () => {
  it("is repaid what was drawn as needed, and shares the surplus", () => {
    // £1,000 drawn of £5,000. £1,500 in: principal 1,000; surplus 500 = 300 + 125 + 75. Multiple 1.3, IRR 30 % after a
    // year, out by £1,000 at most, paid back in month 12.
    const { account } = simulateOne(oneYear());
    expect(poundsByMonth(account.drawn)).toEqual({ 0: 1000 });
    expect(poundsByMonth(account.distributed)).toEqual({ 12: 1300 });
    expect(poundsByMonth(account.toProvider)).toEqual({ 12: 125 });
    expect(poundsByMonth(account.toCommissioner)).toEqual({ 12: 75 });
    expect(poundsByMonth(account.balance)).toEqual({});
    expect(measured(oneYear(), "investor.moic")).toBe(1.3);
    expect(measured(oneYear(), "investor.irr")).toBeCloseTo(0.3, 10);
    expect(measured(oneYear(), "investor.profit")).toBe(300);
    expect(measured(oneYear(), "investor.peakDrawdown")).toBe(1000);
    expect(measured(oneYear(), "investor.paybackMonth")).toBe(12);
  });

  it("draws again to keep the minimum balance, leaves the reserve, and takes what is left at the end", () => {
    // £100 of costs in months 0 to 5; £350 in month 2, £400 in month 5; minimum balance £50; one month's costs in
    // reserve; distributions at quarter ends.
    // 0: −100, draw 150 → 50.   1: −50, draw 100 → 50.   2: 50 + 350 − 100 = 300; reserve max(100, 50), so 200 of the
    // 250 drawn is repaid → 100.   3: 0, draw 50 → 50.   4: −50, draw 100 → 50.   5, the last: 50 + 400 − 100 = 350:
    // principal 50 + 50 + 100 = 200, surplus 150 = 75 + 45 + 30 → 0.
    const scenario = plainDeal({
      deal: { contractMonths: 6 },
      cohort: { segments: [people("one", 1)] },
      outcomes: [outcome("early", { delay: 2 }), outcome("late", { delay: 5 })],
      payment: { rateCard: [rule("early", 350), rule("late", 400)] },
      costs: { lines: [cost("monthly", "contractHolder", { kind: "monthly", firstMonth: 0, lastMonth: 5 }, 100)] },
      capital: {
        tranches: [tranche(1000)],
        minimumBalance: term(50),
        reserveMonths: 1,
        distributionPeriod: "quarter",
        surplus: surplus(0.5, 0.3),
      },
    });
    const { account } = simulateOne(scenario);
    expect(poundsByMonth(account.drawn)).toEqual({ 0: 150, 1: 100, 3: 50, 4: 100 });
    expect(poundsByMonth(account.distributed)).toEqual({ 2: 200, 5: 275 });
    expect(poundsByMonth(account.toProvider)).toEqual({ 5: 45 });
    expect(poundsByMonth(account.toCommissioner)).toEqual({ 5: 30 });
    expect(poundsByMonth(account.balance)).toEqual({ 0: 50, 1: 50, 2: 100, 3: 50, 4: 50 });
    // Out 150, 250, 50, 100, 200: at most £250.
    expect(measured(scenario, "investor.peakDrawdown")).toBe(250);
    // Two spells of drawing with a repayment between them: − − + − − +.
    expect(shareOf(scenario, "investor.irrAmbiguous")).toBe(1);
  });

  it("gets no more than the IRR cap; the rest goes to the commissioner", () => {
    // 10 % on £1,000 for a year is £1,100: £100 of its £300. Commissioner 75 + 200 = £275.
    const scenario = oneYear({ irrCap: term(0.1) });
    const { account } = simulateOne(scenario);
    expect(poundsByMonth(account.distributed)).toEqual({ 12: 1100 });
    expect(poundsByMonth(account.toProvider)).toEqual({ 12: 125 });
    expect(poundsByMonth(account.toCommissioner)).toEqual({ 12: 275 });
    expect(measured(scenario, "investor.irr")).toBeCloseTo(0.1, 10);
  });

  it("gets no more than the multiple's cap; the rest goes to the provider where the contract says so", () => {
    // 1.2 × £1,000 = £1,200: £200 of its £300. Provider 125 + 100 = £225.
    const { account } = simulateOne(oneYear({ moicCap: term(1.2), aboveCap: "provider" }));
    expect(poundsByMonth(account.distributed)).toEqual({ 12: 1200 });
    expect(poundsByMonth(account.toProvider)).toEqual({ 12: 225 });
    expect(poundsByMonth(account.toCommissioner)).toEqual({ 12: 75 });
  });

  // In floating point 1,000 × (1.08^(1/12))^12 is 107,999.99999999996 pence: a bare floor would take a penny.
  it("gets the IRR cap to the penny", () => {
    // 8 % on £1,000 for a year is £1,080.
    const { account } = simulateOne(oneYear({ irrCap: term(0.08) }));
    expect(poundsByMonth(account.distributed)).toEqual({ 12: 1080 });
  });

  // In floating point 1.15 × 100,000 is 114,999.99999999999 pence.
  it("gets the multiple's cap to the penny", () => {
    // 1.15 × £1,000 = £1,150.
    const { account } = simulateOne(oneYear({ moicCap: term(1.15) }));
    expect(poundsByMonth(account.distributed)).toEqual({ 12: 1150 });
  });

  it("is held by whichever cap is lower", () => {
    const lower = (irrCap: number, moicCap: number) =>
      poundsByMonth(simulateOne(oneYear({ irrCap: term(irrCap), moicCap: term(moicCap) })).account.distributed);
    expect(lower(0.25, 1.2)).toEqual({ 12: 1200 });
    expect(lower(0.1, 1.2)).toEqual({ 12: 1100 });
  });

  it("loses what does not come back", () => {
    // £400 back of £1,000: multiple 0.4, −60 % after a year, never paid back.
    const scenario = oneYear({}, 400);
    expect(measured(scenario, "investor.moic")).toBe(0.4);
    expect(measured(scenario, "investor.irr")).toBeCloseTo(-0.6, 10);
    expect(measured(scenario, "investor.paybackMonth")).toBeUndefined();
    expect(shareOf(scenario, "investor.loss")).toBe(1);
    expect(shareOf(scenario, "investor.totalLoss")).toBe(0);
  });

  it("loses everything at −100 % where nothing comes back", () => {
    const scenario = oneYear({}, 0);
    expect(measured(scenario, "investor.irr")).toBe(-1);
    expect(shareOf(scenario, "investor.totalLoss")).toBe(1);
  });

  it("has no rate and no multiple where nothing is drawn, and takes no surplus", () => {
    // Nothing to fund: £1,500 in, 25 % to the provider and all the rest to the commissioner.
    const scenario = plainDeal({
      cohort: { segments: [people("one", 1)] },
      payment: { rateCard: [rule("job", 1500)] },
      capital: { tranches: [tranche(5000)], surplus: surplus(0.6, 0.25) },
    });
    expect(measured(scenario, "investor.irr")).toBeUndefined();
    expect(measured(scenario, "investor.moic")).toBeUndefined();
    expect(shareOf(scenario, "investor.nothingDrawn")).toBe(1);
    expect(poundsByMonth(simulateOne(scenario).account.toCommissioner)).toEqual({ 0: 1125 });
  });
});
