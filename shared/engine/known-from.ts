import type { Scenario } from "../model/scenario.ts";
import type { Performance } from "../model/tranche.ts";
import { effectKnownIn } from "./outcomes/compile-one.ts";
import { firstReferralMonth } from "./people/referral-profile.ts";

/**
 * The first month at whose end a performance can be known: of an effect that of the cohort measured first, of a rate by
 * known results that of whoever starts first; 0 where it is known at any time.
 */
export function knownFrom(
  performance: Performance,
  { cohort, outcomes }: Pick<Scenario, "cohort" | "outcomes">,
): number {
  if (performance.kind === "outcomeRate" && performance.knownAfterMonths) {
    const starts = cohort.segments.map(({ profile }) => firstReferralMonth(profile));
    return Math.min(...starts) + performance.knownAfterMonths;
  }
  if (performance.kind !== "measuredEffect") return 0;
  const outcome = outcomes.find(({ id }) => id === performance.outcome);
  if (outcome?.kind !== "frequency" && outcome?.kind !== "cohortMeasured") return 0;
  return Math.min(...effectKnownIn(cohort, outcome, Math.round(outcome.trackingMonths.value)));
}
