import type { LedgerClaim, LedgerDocument, LedgerPayment } from "../../model/ledger.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { ReplayedCap, ReplayedReason, ReplayedRule } from "./replay-document.ts";

const caps: readonly (readonly [keyof LedgerPayment & `withheld${string}`, string])[] = [
  ["withheldByPersonCap", "the cap per person"],
  ["withheldByRuleCaps", "the caps of rules and their groups"],
  ["withheldByShareCaps", "the caps on shares"],
  ["withheldByAnnualCap", "the annual cap"],
  ["withheldByContractCap", "the contract cap"],
  ["withheldByPayerCaps", "the payers’ caps"],
];

/** Claims of several people or events are as many as their units; a payment on a cohort's effect is one. */
const countOf = ({ person, effect, units }: LedgerClaim): number =>
  person === undefined && effect === undefined ? units : 1;

/** A sum of money in pounds, without the dust of adding them up. */
const added = (amounts: readonly number[]): number =>
  amounts.reduce((pence, amount) => pence + Math.round(amount * 100), 0) / 100;

/** Why claims stand or do not, those of most claims first. */
export function replayedReasons({ claims }: LedgerDocument): readonly ReplayedReason[] {
  const counted = new Map<string, number>();
  for (const claim of claims) counted.set(claim.because, (counted.get(claim.because) ?? 0) + countOf(claim));
  return [...counted].map(([because, count]) => ({ because, claims: count })).sort((a, b) => b.claims - a.claims);
}

const beside: ReadonlyMap<string, string> = new Map([
  ["service-fee", "Service fee"],
  ["planned-payments", "Planned payments"],
]);

/** What each rule paid and what caps withheld from it, in the order of the rate card. */
export function replayedRules({ claims, payments }: LedgerDocument, { payment }: Scenario): readonly ReplayedRule[] {
  const ids = [...payment.rateCard.map(({ id }) => id), ...beside.keys()];
  return ids.flatMap((id): readonly ReplayedRule[] => {
    const rows = payments.filter(({ rule }) => rule === id);
    const own = claims.filter(({ rule }) => rule === id);
    if (rows.length === 0 && own.length === 0) return [];
    const beforeCaps = added(rows.map((row) => row.beforeCaps));
    const paid = added(rows.map((row) => row.paid));
    return [
      {
        rule: id,
        name: payment.rateCard.find((rule) => rule.id === id)?.name ?? beside.get(id) ?? id,
        claims: own.reduce((sum, claim) => sum + countOf(claim), 0),
        beforeCaps,
        withheld: added([beforeCaps, -paid]),
        paid,
      },
    ];
  });
}

/** What each cap withheld, in the order in which they are looked at. */
export const replayedCaps = ({ payments }: LedgerDocument): readonly ReplayedCap[] =>
  caps.flatMap(([field, cap]) => {
    const withheld = added(payments.map((row) => row[field]));
    const first = payments.find((row) => row[field] > 0);
    return withheld === 0 || !first ? [] : [{ cap, withheld, firstMonth: first.claimMonth }];
  });
