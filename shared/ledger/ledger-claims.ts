import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import type { LedgerClaim } from "../model/ledger.ts";
import { STANDS } from "../payment/claim-fate.ts";
import { NO_PERSON } from "../payment/claim-list.ts";
import { becauseOf } from "./because.ts";

/** Every claim of a trial with what became of it. */
export function ledgerClaims({ claims: { list } }: Trial, { scenario }: CompiledDeal): readonly LedgerClaim[] {
  const { rateCard } = scenario.payment;
  const { segments } = scenario.cohort;
  return Array.from({ length: list.count }, (_, claim): LedgerClaim => {
    const rule = rateCard[list.rule[claim]!]!;
    const person = list.person[claim]!;
    const stands = list.fate[claim] === STANDS;
    return {
      claim: claim + 1,
      ...(person === NO_PERSON ? {} : { person: person + 1 }),
      segment: segments[list.segment[claim]!]!.id,
      rule: rule.id,
      achievedMonth: list.month[claim]!,
      dueMonth: list.dueMonth[claim]!,
      units: list.units[claim]!,
      price: list.price[claim]! / 100,
      amount: stands ? list.amount[claim]! / 100 : 0,
      withheldByPersonCap: list.abovePersonCap[claim]! / 100,
      withheldByRuleCaps: list.aboveRuleCap[claim]! / 100,
      withheldByShareCaps: list.aboveShareCap[claim]! / 100,
      left: stands ? list.left(claim) / 100 : 0,
      because: becauseOf(list.fate[claim]!, rule, scenario),
    };
  });
}
