import { describe, expect, it } from "vitest";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { arrivals, holder, input, payer, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth, runDeal, simulateOne, statistics } from "../../support/run-deal.ts";

const deal = (months: readonly number[], payment: Partial<PaymentTerms>) =>
  plainDeal({
    deal: { contractMonths: 18 },
    budgetHolders: [holder("council"), holder("fund")],
    cohort: { segments: [months.length === 0 ? people("all", 0) : arrivals("all", months)] },
    payment,
  });
const cash = (months: readonly number[], payment: Partial<PaymentTerms>) =>
  poundsByMonth(simulateOne(deal(months, payment)).payments.cash);

describe("service fee", () => {
  const fee = { amount: input(10), firstMonth: 0, lastMonth: 2, countsInCaps: true };

  it("is paid each of its months beside claims", () => {
    expect(cash([1], { serviceFee: fee })).toEqual({ 0: 10, 1: 110, 2: 10 });
    expect(statistics(runDeal(deal([1], { serviceFee: fee }), 1), "payments.serviceFee").mean).toBe(30);
  });

  it("runs from month 0 to the last claim month, and grows with prices", () => {
    const serviceFee = { amount: input(10), countsInCaps: true };
    const paid = cash([0], { serviceFee, indexation: input(0.1), lastClaimMonth: 13 });
    expect(paid[0]).toBe(110);
    expect([paid[11], paid[12], paid[13], paid[14]]).toEqual([10, 11, 11, undefined]);
  });

  it("is due every so many months, so that a fee a year is paid to the penny", () => {
    const yearly = { amount: input(2_000_000), everyMonths: 12, countsInCaps: true };
    // Not 12 × 166,666.67 = 2,000,000.04 a year.
    expect(cash([], { serviceFee: yearly })).toEqual({ 0: 2_000_000, 12: 2_000_000 });
    const fiveMonthly = { amount: input(10), everyMonths: 5, firstMonth: 2, countsInCaps: true };
    expect(cash([], { serviceFee: { ...fiveMonthly, lastMonth: 12 } })).toEqual({ 2: 10, 7: 10, 12: 10 });
    // 10 × 1.1 = 11 in month 12, which is in contract year 1; the next would be month 17, after the last.
    expect(cash([], { serviceFee: { ...fiveMonthly, lastMonth: 16 }, indexation: input(0.1) })).toEqual({
      2: 10,
      7: 10,
      12: 11,
    });
    expect(cash([], { serviceFee: { ...fiveMonthly, everyMonths: 40 } })).toEqual({ 2: 10 });
  });

  it("uses the contract cap ahead of the claims of its month, or not at all", () => {
    expect(cash([0, 2], { serviceFee: fee, contractCap: term(105) })).toEqual({ 0: 105 });
    expect(cash([0, 2], { serviceFee: { ...fee, countsInCaps: false }, contractCap: term(105) })).toEqual({
      0: 110,
      1: 10,
      2: 15,
    });
  });

  it("is split between payers and uses up their caps", () => {
    const payers = [payer("council", 0.5, { cap: 12 }), payer("fund", 0.5)];
    expect(cash([], { serviceFee: fee, payers })).toEqual({ 0: 10, 1: 10, 2: 7 });
  });
});

describe("planned payments", () => {
  const planned = { fromMonth: 2, amounts: [40, 50] };

  it("replace the claims of their months, and claims are paid again after", () => {
    expect(cash([1, 2, 3, 3, 4], { plannedPayments: planned })).toEqual({ 1: 100, 2: 40, 3: 50, 4: 100 });
  });

  it("count in the contract cap", () => {
    expect(cash([1, 4], { plannedPayments: planned, contractCap: term(180) })).toEqual({ 1: 100, 2: 40, 3: 40 });
  });

  it("stop with the contract", () => {
    expect(cash([], { plannedPayments: { fromMonth: 17, amounts: [1, 2] } })).toEqual({ 17: 1 });
  });
});

describe("payer split", () => {
  const payers = [payer("council", 0.7), payer("fund", 0.3)];
  const shares = (months: readonly number[], payment: Partial<PaymentTerms>) =>
    simulateOne(deal(months, { payers, ...payment })).payments.cashByPayer.map(poundsByMonth);

  it("follows the rule's own shares", () => {
    expect(shares([0], { rateCard: [rule("job", 100, { payerShares: { fund: 1 } })] })).toEqual([{}, { 0: 100 }]);
    expect(shares([0], { rateCard: [rule("job", 0.99, { payerShares: { council: 0.5, fund: 0.5 } })] })).toEqual([
      { 0: 0.5 },
      { 0: 0.49 },
    ]);
  });

  it("follows the phase of the claim's month, and the rule's shares before that", () => {
    const payerPhases = [
      { fromMonth: 2, shares: { council: 0.2, fund: 0.8 } },
      { fromMonth: 4, shares: { council: 1 } },
    ];
    expect(shares([1, 2, 3, 5], { payerPhases })).toEqual([
      { 1: 70, 2: 20, 3: 20, 5: 100 },
      { 1: 30, 2: 80, 3: 80 },
    ]);
    expect(shares([5], { payerPhases, rateCard: [rule("job", 100, { payerShares: { fund: 1 } })] })).toEqual([
      {},
      { 5: 100 },
    ]);
  });
});
