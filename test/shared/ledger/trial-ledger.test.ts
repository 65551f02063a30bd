import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { ledgerClaimsCsv, ledgerEntriesCsv, ledgerPaymentsCsv } from "#shared/ledger/ledger-csv.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";
import { arrivals, cost, outcome, rule, surplus, term, tranche } from "../support/deal-parts.ts";
import { everyDeal } from "../support/laws.ts";
import { plainDeal } from "../support/plain-deal.ts";

const pence = (amount: number): number => Math.round(amount * 100);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + pence(amount), 0);
const moved = ({ entries }: LedgerDocument, under: RegExp): number =>
  total(entries.filter((entry) => under.test(entry.under)).map(({ amount }) => amount));

describe("trialLedger", () => {
  it("tells a small deal in full", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 1])] },
      outcomes: [outcome("job"), outcome("home", { delay: 1 })],
      payment: {
        rateCard: [rule("job", 100), rule("home", 60, { cap: { claims: 1 } })],
        perPersonCap: term(130),
        invoicing: { period: "month", verificationLagMonths: 0, paymentLagMonths: 2 },
      },
      costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 150)] },
      capital: { tranches: [tranche(500)], surplus: surplus(1, 0) },
    });
    const ledger = trialLedger(scenario, 1, 0, "test");
    expect(
      ledger.claims.map(({ person, rule: of, dueMonth, amount, withheldByPersonCap, withheldByRuleCaps, left }) => [
        person,
        of,
        dueMonth,
        amount,
        withheldByPersonCap,
        withheldByRuleCaps,
        left,
      ]),
    ).toEqual([
      [1, "job", 0, 100, 0, 0, 100],
      [2, "job", 1, 100, 0, 0, 100],
      [1, "home", 1, 60, 30, 0, 30],
      [2, "home", 2, 60, 30, 30, 0],
    ]);
    expect(ledger.entries.map(({ month, from, to, amount, under }) => [month, from, to, amount, under])).toEqual([
      [0, "Fund", "Contract holder", 150, "Capital drawn"],
      [0, "Provider", "Suppliers and staff", 150, "Cost: Cost staff"],
      [0, "Contract holder", "Provider", 150, "Costs"],
      [2, "Payer council", "Contract holder", 100, "Outcome payment: Rule job, claims of Apr 2020"],
      [2, "Contract holder", "Fund", 100, "Principal repaid"],
      [3, "Payer council", "Contract holder", 100, "Outcome payment: Rule job, claims of May 2020"],
      [3, "Payer council", "Contract holder", 30, "Outcome payment: Rule home, claims of May 2020"],
      [3, "Contract holder", "Fund", 50, "Principal repaid"],
      [3, "Contract holder", "Fund", 80, "Share of surplus"],
    ]);
    expect(ledger.entries[0]!.calendarMonth).toBe("Apr 2020");
    expect(ledger.inputs["rule.job.price"]).toBe(100);
    expect(ledger.claims.map(({ because }) => because)).toEqual([
      "The claim stands.",
      "The claim stands.",
      "The claim stands; the cap per person leaves £30 of it.",
      "The claim stands; the cap per person and the cap of the rule or its group leave nothing of it.",
    ]);
    expect(ledger.tranches).toEqual([
      {
        tranche: "fund",
        drawn: 150,
        fees: 0,
        coupons: 0,
        principal: 150,
        surplus: 80,
        guarantee: 0,
        principalNotRepaid: 0,
        principalWrittenOff: 0,
        principalAboveCaps: 0,
        principalUnpaid: 0,
      },
    ]);
  });

  it("says why a claim was struck out", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [0, 1, 2])] },
      payment: { rateCard: [rule("job", 100, { threshold: { fromClaim: 3, paysEarlierClaims: false } })] },
    });
    expect(trialLedger(scenario, 1, 0, "test").claims.map(({ because, left }) => [because, left])).toEqual([
      ["It lies below the threshold of claim 3.", 0],
      ["It lies below the threshold of claim 3.", 0],
      ["The claim stands.", 100],
    ]);
  });

  it("adds up to the engine's own figures in any deal", () => {
    everyDeal(401, (scenario) => {
      const ledger = trialLedger(scenario, 3, 1, "test");
      const { payments, account, costs } = new Simulator(compileDeal(scenario)).simulate(3, 1);
      const sum = (row: Float64Array): number => row.reduce((all, each) => all + each, 0);
      expect(moved(ledger, /^Outcome payment/u)).toBe(sum(payments.cash));
      expect(moved(ledger, /^Capital drawn/u)).toBe(sum(account.drawn));
      expect(moved(ledger, /^Cost:/u)).toBe(sum(costs.provider) + sum(costs.contractHolder) + sum(costs.commissioner));
      expect(total(ledger.payments.map(({ paid }) => paid))).toBe(sum(payments.cash));
      for (const row of ledger.payments) {
        const withheld =
          pence(row.withheldByPersonCap) +
          pence(row.withheldByRuleCaps) +
          pence(row.withheldByShareCaps) +
          pence(row.withheldByAnnualCap) +
          pence(row.withheldByContractCap) +
          pence(row.withheldByPayerCaps);
        expect(pence(row.beforeCaps) - withheld).toBe(pence(row.paid));
        expect(total(Object.values(row.byPayer))).toBe(pence(row.paid));
      }
      expect(pence(ledger.account.at(-1)!.balance)).toBe(account.balance.at(-1));
    });
  });

  it("is written as CSV with a line an entry", () => {
    const ledger = trialLedger(plainDeal(), 1, 0, "test");
    const lines = (csv: string): number => csv.trimEnd().split("\r\n").length;
    expect(lines(ledgerEntriesCsv(ledger))).toBe(1 + ledger.entries.length);
    expect(lines(ledgerClaimsCsv(ledger))).toBe(1 + 10);
    expect(ledgerPaymentsCsv(ledger)).toContain("job,0,0,1000,0,0,0,0,0,0,1000,1000");
  });
});
