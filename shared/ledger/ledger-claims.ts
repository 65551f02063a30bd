import type { CompiledDeal } from "../engine/compiled-deal.ts";
import { endedIn } from "../engine/early-termination.ts";
import { requirementMet } from "../engine/claims/other-outcomes.ts";
import { onlyPaid } from "../engine/claims/measured-payments.ts";
import type { Trial } from "../engine/simulator.ts";
import type { LedgerClaim } from "../model/ledger.ts";
import { fates, STANDS } from "../payment/claim-fate.ts";
import { NO_PERSON, NO_SEGMENT } from "../payment/claim-list.ts";
import { measuredEffect } from "../payment/measured-effect.ts";
import { becauseOf, type UntoldClaim } from "./because.ts";

/** The effect a claim without a person is paid on, as the rule's schedule states it. */
function effectOf({ claims: { list }, measured }: Trial, { payment }: CompiledDeal, claim: number): number {
  const { schedule, outcome, pays } = payment.rules[list.rule[claim]!]!;
  const cohorts = onlyPaid(measured[outcome]!, pays);
  const segment = list.segment[claim]!;
  return segment === NO_SEGMENT
    ? measuredEffect(cohorts, schedule!.effect, 0, cohorts.people.length)
    : measuredEffect(cohorts, schedule!.effect, segment, segment + 1);
}

/** Whether a claim was made later than it was achieved, once what its rule requires had been. */
function waited(
  { claims: { list }, achievements }: Trial,
  { payment, outcomes }: CompiledDeal,
  claim: number,
): boolean {
  const terms = payment.rules[list.rule[claim]!]!;
  if (!terms.claimsWhenMet) return false;
  return requirementMet(terms, outcomes, achievements, list.person[claim]!) > list.month[claim]!;
}

/** Every claim of a trial with what became of it. */
export function ledgerClaims(trial: Trial, deal: CompiledDeal): readonly LedgerClaim[] {
  const { list } = trial.claims;
  const { scenario } = deal;
  const { rateCard } = scenario.payment;
  const { segments } = scenario.cohort;
  const endedEarly = endedIn(trial, deal) !== Infinity;
  return Array.from({ length: list.count }, (_, claim): LedgerClaim => {
    const rule = rateCard[list.rule[claim]!]!;
    const person = list.person[claim]!;
    const segment = list.segment[claim]!;
    const stands = list.fate[claim] === STANDS;
    const told: UntoldClaim = {
      ...(person === NO_PERSON ? { effect: effectOf(trial, deal, claim) } : {}),
      ...(person >= 0 ? { person: person + 1 } : {}),
      ...(segment === NO_SEGMENT ? {} : { segment: segments[segment]!.id }),
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
      fate: fates[list.fate[claim]!]!,
      waited: waited(trial, deal, claim),
      endedEarly,
    };
    const { fate: _fate, waited: _waited, endedEarly: _endedEarly, ...facts } = told;
    return { claim: claim + 1, ...facts, because: becauseOf(told, rule, scenario) };
  });
}
