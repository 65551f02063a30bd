import { describe, expect, it } from "vitest";
import { sum } from "../support/claim-grids.ts";
import { everyTrial } from "../support/laws.ts";

const yearly = (years: Int32Array, row: (month: number) => number): readonly number[] => {
  const totals: number[] = [];
  years.forEach((year, month) => (totals[year] = (totals[year] ?? 0) + row(month)));
  return totals;
};

describe("payments of any deal", () => {
  it("are what is claimed less what each cap withholds, in every rule and month, exactly in pence", () => {
    everyTrial(101, ({ claims, payments }) => {
      const before = claims.beforeCaps.amounts;
      for (let cell = 0; cell < before.length; cell++) {
        const withheld =
          claims.withheldPerPerson[cell]! +
          payments.withheldAnnual[cell]! +
          payments.withheldContract[cell]! +
          payments.withheldPayer[cell]!;
        const paid = payments.paid.amounts[cell]!;
        if (before[cell]! - withheld !== paid) expect.fail(`cell ${cell}: ${before[cell]} − ${withheld} ≠ ${paid}`);
        if (sum(payments.paidByPayer.map(({ amounts }) => amounts[cell]!)) !== paid)
          expect.fail(`payers of cell ${cell}`);
        if (!Number.isInteger(before[cell]) || !Number.isInteger(paid)) expect.fail(`pence of cell ${cell}`);
      }
    });
  });

  it("take nothing back: no payment, and nothing that a cap but the carried annual one withholds, is negative", () => {
    everyTrial(102, ({ claims, payments }, { payment }) => {
      const carried = payment.annualCap?.excess === "carried";
      for (const row of [
        claims.withheldPerPerson,
        ...(carried ? [] : [payments.withheldAnnual]),
        payments.withheldContract,
        payments.withheldPayer,
        payments.paid.amounts,
        ...payments.paidByPayer.map(({ amounts }) => amounts),
      ])
        if (row.some((amount) => amount < 0)) expect.fail("a negative amount");
      expect(sum(payments.withheldAnnual)).toBeGreaterThanOrEqual(0);
    });
  });

  it("pass neither the contract cap nor a payer's own", () => {
    everyTrial(103, ({ payments }, { payment }) => {
      const contractCap = Math.round((payment.contractCap?.value ?? Infinity) * 100);
      expect(sum(payments.paid.amounts)).toBeLessThanOrEqual(contractCap);
      payments.paidByPayer.forEach(({ amounts }, index) =>
        expect(sum(amounts)).toBeLessThanOrEqual(Math.round((payment.payers[index]!.cap?.value ?? Infinity) * 100)),
      );
    });
  });

  it("pass no year's annual cap", () => {
    everyTrial(104, ({ payments }, { payment }, _, { deal: { timeline } }) => {
      if (!payment.annualCap) return;
      const { year, amounts } = payment.annualCap;
      const years = (year === "contract" ? timeline.contractYearOf : timeline.financialYearOf).slice(
        0,
        timeline.contractMonths,
      );
      const { rules, months, amounts: paid } = payments.paid;
      const ofMonth = (month: number): number =>
        sum(Array.from({ length: rules }, (__, rule) => paid[rule * months + month]!));
      yearly(years, ofMonth).forEach((total, place) =>
        expect(total).toBeLessThanOrEqual(Math.round(amounts[Math.min(place, amounts.length - 1)]!.value * 100)),
      );
    });
  });

  it("reach the payers as the same cash, at or after the month of the claim", () => {
    everyTrial(105, ({ payments }, _, __, { deal: { timeline } }) => {
      expect(sum(payments.cash)).toBe(sum(payments.paid.amounts));
      payments.cashByPayer.forEach((cash, index) => expect(sum(cash)).toBe(sum(payments.paidByPayer[index]!.amounts)));
      payments.cash.forEach((cash, month) => expect(sum(payments.cashByPayer.map((row) => row[month]!))).toBe(cash));
      timeline.cashMonthOf.forEach((when, month) => expect(when).toBeGreaterThanOrEqual(month));
    });
  });
});
