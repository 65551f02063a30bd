import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cashMonth } from "#shared/payment/cash-month.ts";
import { endsPeriod } from "#shared/model/period.ts";

describe("cashMonth", () => {
  it.each([
    // month, period, verification, payment → cash month
    [0, "month", 0, 0, 0],
    [7, "month", 2, 1, 10],
    [0, "quarter", 0, 0, 2],
    [2, "quarter", 0, 0, 2],
    [2, "quarter", 1, 0, 5],
    [4, "quarter", 1, 2, 7],
    [0, "year", 0, 0, 11],
    [11, "year", 0, 3, 14],
    [11, "year", 1, 3, 26],
  ] as const)("pays a claim of month %i, by %s, verified after %i and paid after %i, in month %i", (...row) => {
    const [month, period, verificationLagMonths, paymentLagMonths, expected] = row;
    expect(cashMonth(month, { period, verificationLagMonths, paymentLagMonths })).toBe(expected);
  });

  it("is never before the lags have passed, less than a period later, and never falls as months go on", () => {
    const invoicing = fc.record({
      period: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
      verificationLagMonths: fc.nat(12),
      paymentLagMonths: fc.nat(12),
    });
    fc.assert(
      fc.property(fc.nat(120), invoicing, (month, terms) => {
        const paid = cashMonth(month, terms);
        const soonest = month + terms.verificationLagMonths + terms.paymentLagMonths;
        expect(paid).toBeGreaterThanOrEqual(soonest);
        expect(paid - soonest).toBeLessThan({ month: 1, quarter: 3, year: 12 }[terms.period]);
        expect(endsPeriod(paid - terms.paymentLagMonths, terms.period)).toBe(true);
        expect(cashMonth(month + 1, terms)).toBeGreaterThanOrEqual(paid);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
