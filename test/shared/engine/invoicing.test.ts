import { describe, expect, it } from "vitest";
import type { Invoicing } from "#shared/model/payment-terms.ts";
import { arrivals } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../support/run-deal.ts";

const cashOf = (months: readonly number[], contractMonths: number, invoicing: Invoicing) =>
  poundsByMonth(
    simulateOne(
      plainDeal({
        deal: { contractMonths },
        cohort: { segments: [arrivals("all", months)] },
        payment: { invoicing },
      }),
    ).payments.cash,
  );

describe("invoicing", () => {
  it("pays in the month of the claim where it is monthly and nothing lags", () => {
    const invoicing = { period: "month", verificationLagMonths: 0, paymentLagMonths: 0 } as const;
    expect(cashOf([0, 5], 6, invoicing)).toEqual({ 0: 100, 5: 100 });
  });

  it("verifies, waits for the quarter's end, and pays after the payment lag, beyond the contract if need be", () => {
    // Verified one month later, invoiced at the end of months 2, 5, 8 …, paid two months later:
    // 0 → 1 → 2 → 4;  1 → 2 → 2 → 4;  2 → 3 → 5 → 7;  4 → 5 → 5 → 7;  5 → 6 → 8 → 10 (the contract ends with month 5).
    const invoicing = { period: "quarter", verificationLagMonths: 1, paymentLagMonths: 2 } as const;
    expect(cashOf([0, 1, 2, 4, 5], 6, invoicing)).toEqual({ 4: 200, 7: 200, 10: 100 });
  });

  it("invoices yearly at the end of months 11, 23 …", () => {
    // 0 → 11, 11 → 11, 12 → 23; paid a month later.
    const invoicing = { period: "year", verificationLagMonths: 0, paymentLagMonths: 1 } as const;
    expect(cashOf([0, 11, 12], 24, invoicing)).toEqual({ 12: 200, 24: 100 });
  });
});
