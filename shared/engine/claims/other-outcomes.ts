import { STANDS, fateCode } from "../../payment/claim-fate.ts";
import type { ClaimList } from "../../payment/claim-list.ts";
import { shareOfEvidenceAccepted } from "../../payment/quality-gate.ts";
import type { Achievements } from "../achievements.ts";
import { NOT_ACHIEVED } from "../outcomes/achievers.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { CompiledOutcomes } from "../compiled-outcomes.ts";
import type { Trial } from "../simulator.ts";
import type { CompiledRule } from "./compiled-rule.ts";

const missing = fateCode("requirementMissing");

/** The month in which a person first achieves an outcome, on any occasion; Infinity where that is never. */
function firstAchieved(
  { list }: CompiledOutcomes,
  { room, month }: Achievements,
  outcome: number,
  person: number,
): number {
  const { firstOccasion, occasions } = list[outcome]!;
  let first = Infinity;
  for (let occasion = firstOccasion; occasion < firstOccasion + occasions; occasion++) {
    const when = month[occasion * room + person]!;
    if (when !== NOT_ACHIEVED) first = Math.min(first, when);
  }
  return first;
}

/** The month in which a person has achieved all that a rule requires; Infinity where that is never. */
export function requirementMet(
  { requires }: CompiledRule,
  outcomes: CompiledOutcomes,
  achievements: Achievements,
  person: number,
): number {
  let met = 0;
  for (const required of requires) met = Math.max(met, firstAchieved(outcomes, achievements, required, person));
  return met;
}

/**
 * Step 3: strikes out the claims of a rule made before the person had achieved all it requires; or has them made in the
 * month in which that is so, where the contract says so and that month can still be claimed in.
 */
export function applyRequirement(
  list: ClaimList,
  rule: number,
  terms: CompiledRule,
  outcomes: CompiledOutcomes,
  achievements: Achievements,
  lastClaimMonth: number,
): void {
  for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++) {
    if (list.fate[claim] !== STANDS) continue;
    const met = requirementMet(terms, outcomes, achievements, list.person[claim]!);
    if (met <= list.month[claim]!) continue;
    if (terms.claimsWhenMet && met <= lastClaimMonth) list.dueMonth[claim] = met;
    else list.fate[claim] = missing;
  }
}

/** The share of cases a quality gate looks at; 1 where there are none. */
export function shareThatPasses(
  { claims, people, achievements }: Trial,
  { outcomes, payment }: CompiledDeal,
  rule: number,
  gate: NonNullable<CompiledRule["qualityGate"]>,
): number {
  if (gate.tested === "evidence") return shareOfEvidenceAccepted(claims.list, rule);
  const { pays } = payment.rules[rule]!;
  let cases = 0;
  let passed = 0;
  for (let segment = 0; segment < pays.length; segment++) {
    if (!pays[segment]!) continue;
    const end = people.segmentStart[segment + 1]!;
    for (let person = people.segmentStart[segment]!; person < end; person++) {
      cases++;
      if (firstAchieved(outcomes, achievements, gate.outcome, person) <= payment.lastClaimMonth) passed++;
    }
  }
  return cases === 0 ? 1 : passed / cases;
}
