import { compileDeal, type CompiledDeal } from "../engine/compiled-deal.ts";
import { wayOf } from "../engine/counts/counts-suffice.ts";
import { Simulator, type Trial } from "../engine/simulator.ts";
import type { LedgerBalance, LedgerDocument, LedgerEntry } from "../model/ledger.ts";
import type { Scenario } from "../model/scenario.ts";
import { scenarioHash } from "../report/scenario-hash.ts";
import { ledgerClaims } from "./ledger-claims.ts";
import { CONTRACT_HOLDER, ledgerEntries } from "./ledger-entries.ts";
import { ledgerEnd } from "./ledger-end.ts";
import { ledgerMeasurements } from "./ledger-measurements.ts";
import { ledgerPayments } from "./ledger-payments.ts";
import { ledgerTranches } from "./ledger-tranches.ts";

/** The account by month, added up from the entries alone, so that it holds them to the engine's own balance. */
function balances({ account }: Trial, entries: readonly LedgerEntry[]): readonly LedgerBalance[] {
  const months = account.balance.length;
  const cashIn = new Float64Array(months);
  const cashOut = new Float64Array(months);
  for (const { month, from, to, amount } of entries) {
    const pence = Math.round(amount * 100);
    if (to === CONTRACT_HOLDER) cashIn[month]! += pence;
    if (from === CONTRACT_HOLDER) cashOut[month]! += pence;
  }
  let balance = 0;
  return Array.from({ length: months }, (_, month) => {
    balance += cashIn[month]! - cashOut[month]!;
    if (balance !== account.balance[month])
      throw new Error(`the ledger's balance of month ${month} is ${balance}, the account's ${account.balance[month]}`);
    return { month, cashIn: cashIn[month]! / 100, cashOut: cashOut[month]! / 100, balance: balance / 100 };
  });
}

/**
 * Replays one trial as a ledger.
 * @param scenario that can be simulated
 * @param trial counted from 0
 * @param program version of the program
 * @throws when the entries do not add up to the account, which would be a fault of the program
 */
export function trialLedger(scenario: Scenario, seed: number, trial: number, program: string): LedgerDocument {
  const deal = compileDeal(scenario);
  return ledgerOf(deal, new Simulator(deal, wayOf(deal)).simulate(seed, trial), { seed, trial, program });
}

/**
 * The ledger of a trial that has been simulated, claims in full detail.
 * @param simulated of this deal
 * @throws as {@link trialLedger}
 */
export function ledgerOf(
  deal: CompiledDeal,
  simulated: Trial,
  mark: Pick<LedgerDocument, "seed" | "trial" | "program">,
): LedgerDocument {
  const { scenario } = deal;
  const entries = ledgerEntries(simulated, deal);
  const endedEarly = ledgerEnd(simulated, deal);
  const { name, currency, startMonth } = scenario.deal;
  return {
    format: "outcomes-partnership-ledger",
    version: 1,
    program: mark.program,
    scenario: { name, sha256: scenarioHash(scenario), currency, startMonth },
    seed: mark.seed,
    trial: mark.trial,
    inputs: Object.fromEntries(deal.inputs.ids.map((id, place) => [id, simulated.values[place]!])),
    ...(endedEarly ? { endedEarly } : {}),
    claims: ledgerClaims(simulated, deal),
    measurements: ledgerMeasurements(simulated, deal),
    payments: ledgerPayments(simulated, deal),
    entries,
    account: balances(simulated, entries),
    tranches: ledgerTranches(simulated, deal),
  };
}
