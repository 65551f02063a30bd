import { describe, expect, it } from "vitest";
import { cashMonthsOf } from "#shared/engine/timeline.ts";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { arrivals, input, people, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../support/run-deal.ts";

/** A contract of 12 months, claims to month 5, each paid 8 months later. */
const deal = (payment: Partial<PaymentTerms> = {}) =>
  plainDeal({
    deal: { contractMonths: 12 },
    payment: {
      lastClaimMonth: 5,
      invoicing: { period: "month", verificationLagMonths: 0, paymentLagMonths: 8 },
      ...payment,
    },
  });

const last = (payment?: Partial<PaymentTerms>): number => cashMonthsOf(deal(payment)) - 1;

describe("the last month of the deal", () => {
  it("is that in which the last claim is paid, 5 + 8, though the contract goes on to month 11", () => {
    expect(last()).toBe(13);
  });

  it("is never before the contract's own last", () => {
    expect(last({ lastClaimMonth: 0 })).toBe(11);
  });

  it("waits for a service fee and for planned payments after the last claim month", () => {
    const fee = { amount: input(10), countsInCaps: true };
    expect(last({ serviceFee: fee })).toBe(13);
    expect(last({ serviceFee: { ...fee, lastMonth: 9 } })).toBe(9 + 8);
    expect(last({ plannedPayments: { fromMonth: 6, amounts: [10, 10] } })).toBe(7 + 8);
  });

  it("waits for what an annual cap may carry into a later year", () => {
    const annualCap = { year: "contract", amounts: [term(100)] } as const;
    expect(last({ annualCap: { ...annualCap, excess: "lost" } })).toBe(13);
    expect(last({ annualCap: { ...annualCap, excess: "carried" } })).toBe(11 + 8);
  });

  it("waits for the last month of service", () => {
    const scenario = plainDeal({
      deal: { contractMonths: 12 },
      cohort: { segments: [arrivals("late", [10])], serviceMonths: term(6) },
    });
    expect(cashMonthsOf(scenario) - 1).toBe(10 + 5);
  });

  it("is when surplus is given out: £100 claimed in month 5 and paid in month 13, not in month 19", () => {
    const late = plainDeal({
      deal: { contractMonths: 12 },
      cohort: { segments: [people("all", 1, { profile: { kind: "even", firstMonth: 5, months: 1 } })] },
      payment: deal().payment,
      capital: { distributionPeriod: "year" },
    });
    const { account, payments } = simulateOne(late);
    expect(poundsByMonth(payments.cash)).toEqual({ 13: 100 });
    expect(poundsByMonth(account.toProvider)).toEqual({ 13: 100 });
  });
});
