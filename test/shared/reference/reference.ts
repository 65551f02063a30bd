import type { Scenario } from "#shared/model/scenario.ts";
import { runAccount, type AccountMonth } from "./account.ts";
import type { Movement } from "./movement.ts";
import type { Claim } from "./claim.ts";
import { costsOf, type CostRow, type ProviderRow } from "./costs.ts";
import { whatHappened } from "./what-happened.ts";
import type { Luck } from "./luck.ts";
import { paymentsOf, type Payment } from "./payments.ts";

/** One movement of money and why. */
export interface LedgerRow {
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly pence: number;
  /** Rule, tranche or cost line. */
  readonly under: string;
  readonly reason: string;
}

/** A trial worked out from the terms of the deal and its luck alone: the second calculation. */
export interface Reference {
  readonly endedIn: number | undefined;
  readonly claims: readonly Claim[];
  readonly payments: readonly Payment[];
  readonly costs: readonly CostRow[];
  readonly provider: readonly ProviderRow[];
  readonly movements: readonly Movement[];
  readonly account: readonly AccountMonth[];
  readonly rows: readonly LedgerRow[];
}

/** Works a trial out, slowly. */
export function referenceOf(scenario: Scenario, luck: Luck): Reference {
  const happened = whatHappened(scenario, luck);
  const { claims, payments } = paymentsOf(scenario, luck, happened);
  const { costs, provider } = costsOf(scenario, luck, happened);
  const { movements, months } = runAccount({ scenario, luck, happened, payments }, costs, provider);
  const rows: LedgerRow[] = [];
  const row = (each: LedgerRow): void => {
    if (each.pence !== 0) rows.push(each);
  };
  for (const { line, cashMonth, byPayer, claimMonth } of payments)
    byPayer.forEach((pence, place) =>
      row({
        month: cashMonth,
        from: scenario.payment.payers[place]!.id,
        to: "account",
        pence,
        under: line,
        reason: `payable in month ${claimMonth}`,
      }),
    );
  for (const { month, line, bearer, pence } of costs)
    row({
      month,
      from: bearer === "contractHolder" ? "account" : bearer,
      to: "suppliers",
      pence,
      under: line,
      reason: "cost",
    });
  for (const { month, paidNow } of provider)
    row({ month, from: "account", to: "provider", pence: paidNow, under: "provider-payment", reason: "service" });
  for (const { month, kind, party, pence } of movements)
    row({
      month,
      from: kind === "drawn" ? party : kind === "guarantee" ? "guarantor" : "account",
      to: kind === "drawn" ? "account" : party,
      pence,
      under: party,
      reason: kind,
    });
  return { endedIn: happened.endedIn, claims, payments, costs, provider, movements, account: months, rows };
}
