import type { CompiledOutcomes } from "../compiled-outcomes.ts";
import type { CompiledPayment } from "../compiled-payment.ts";

/**
 * Whether claims under a rule have to be told person by person: where a cap, a limit, a requirement or a group looks at
 * one person, or where claims of one month can be worth different sums and a number decides between them. Elsewhere
 * people are exchangeable and all claims of a segment and month are one claim of so many units.
 */
export function looksAtOnePerson(
  rule: number,
  { rules, perPersonCap, exclusiveGroups, ruleCaps }: CompiledPayment,
  outcomes: CompiledOutcomes,
): boolean {
  const { outcome: place, claimsPerPerson, requires, qualityGate, tiers, threshold } = rules[rule]!;
  const outcome = outcomes.list[place]!;
  if (perPersonCap !== undefined || requires.length > 0) return true;
  if (exclusiveGroups.some((group) => group.rules.includes(rule))) return true;
  const most = outcome.kind === "frequency" ? Infinity : outcome.occasions;
  if (most > claimsPerPerson) return true;
  // Means are parts of events, each rounded to the penny; and a gate on evidence counts claims.
  if (outcome.kind === "frequency" && (outcome.model === "fixed" || qualityGate?.tested === "evidence")) return true;
  const byNumber =
    threshold !== undefined || ruleCaps.some(({ rules: capped, claims }) => capped.includes(rule) && claims < Infinity);
  return tiers !== undefined && byNumber;
}
