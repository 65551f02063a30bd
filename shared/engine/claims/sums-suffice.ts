import type { CompiledDeal } from "../compiled-deal.ts";
import { looksAtOnePerson } from "./looks-at-one-person.ts";

/**
 * Whether claims need not be listed, but only added up by rule and month: every rule pays its price for every claim whose
 * evidence is accepted, and nothing caps claims but a limit a person, which looks at what people achieve at a month.
 */
export function sumsSuffice({ payment, outcomes }: CompiledDeal): boolean {
  const { rules, ruleCaps, shareCaps, exclusiveGroups, plannedPayments, perPersonCap } = payment;
  if (ruleCaps.length > 0 || shareCaps.length > 0 || exclusiveGroups.length > 0 || plannedPayments) return false;
  return rules.every(({ outcome, qualityGate, tiers, threshold, trigger, schedule }, rule) => {
    if (qualityGate || tiers || threshold || trigger || schedule) return false;
    if (perPersonCap !== undefined && outcomes.list[outcome]!.kind === "frequency") return false;
    return !looksAtOnePerson(rule, { ...payment, perPersonCap: undefined }, outcomes);
  });
}
