import { STANDS, fateCode } from "../../payment/claim-fate.ts";
import type { ClaimList } from "../../payment/claim-list.ts";
import { shareOfEvidenceAccepted } from "../../payment/quality-gate.ts";
import { NOT_ACHIEVED, type Achievements } from "../achievements.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { CompiledOutcomes } from "../compiled-outcomes.ts";
import type { Trial } from "../simulator.ts";
import type { CompiledRule } from "./compiled-rule.ts";

const missing = fateCode("requirementMissing");

/** Whether a person has achieved an outcome, on any occasion, by the end of a month. */
function achievedBy(
  { list }: CompiledOutcomes,
  { room, month }: Achievements,
  outcome: number,
  person: number,
  latest: number,
): boolean {
  const { firstOccasion, occasions } = list[outcome]!;
  for (let occasion = firstOccasion; occasion < firstOccasion + occasions; occasion++) {
    const when = month[occasion * room + person]!;
    if (when !== NOT_ACHIEVED && when <= latest) return true;
  }
  return false;
}

/** Step 3: strikes out the claims of a rule made before the person had achieved all it requires. */
export function strikeOutUnmet(
  list: ClaimList,
  rule: number,
  requires: readonly number[],
  outcomes: CompiledOutcomes,
  achievements: Achievements,
): void {
  for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++) {
    if (list.fate[claim] !== STANDS) continue;
    for (const required of requires)
      if (!achievedBy(outcomes, achievements, required, list.person[claim]!, list.month[claim]!))
        list.fate[claim] = missing;
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
  if (people.count === 0) return 1;
  let passed = 0;
  for (let person = 0; person < people.count; person++)
    if (achievedBy(outcomes, achievements, gate.outcome, person, payment.lastClaimMonth)) passed++;
  return passed / people.count;
}
