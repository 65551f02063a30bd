import { describe, expect, it } from "vitest";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import { ledgerClaimsCsv } from "#shared/ledger/ledger-csv.ts";
import { measureNames } from "#shared/model/measure-names.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { outcome, people, rule } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

describe("the ledger of a deal whose people are counted", () => {
  const scenario = plainDeal({
    cohort: { segments: [people("all", 20_000, { profile: { kind: "even", firstMonth: 0, months: 6 } })] },
    outcomes: [outcome("job", { rate: 0.4, baseline: 0.2 })],
    payment: { rateCard: [rule("job", 100, { evidence: 0.9 })] },
  });
  const ledger = trialLedger(scenario, 3, 11, "test");

  it("tells the very trial that a run simulates", () => {
    const { layout, run } = { layout: new ChunkRunner(scenario).layout, run: new ChunkRunner(scenario).run(3, 11, 1) };
    const paid = run[layout.measures.findIndex(({ id }) => id === measureNames.paymentsTotal)]!;
    expect(ledger.payments.reduce((sum, { paid: amount }) => sum + amount, 0)).toBeCloseTo(paid, 2);
  });

  it("tells claims of a month together, with how many people they are for", () => {
    expect(ledger.claims).toHaveLength(12);
    expect(ledger.claims.every(({ person, effect }) => person === undefined && effect === undefined)).toBe(true);
    const refused = ledger.claims.filter(({ because }) => because === "The evidence was not accepted.");
    const units = (claims: typeof ledger.claims): number => claims.reduce((sum, claim) => sum + claim.units, 0);
    expect(refused).toHaveLength(6);
    expect(units(refused) / units(ledger.claims)).toBeCloseTo(0.1, 1);
    expect(ledgerClaimsCsv(ledger)).toContain("job");
  });
});
