import type { ReferralProfile } from "../model/cohort.ts";
import type { Scenario } from "../model/scenario.ts";

function later(profile: ReferralProfile, months: number): ReferralProfile {
  if (profile.kind !== "weights") return { ...profile, firstMonth: profile.firstMonth + months };
  return { ...profile, weights: [...Array.from({ length: months }, () => 0), ...profile.weights] };
}

/**
 * A deal in which everybody is referred so many whole months later; all else stands where it did: the contract's end, its last claim
 * month, costs and capital that are dated. It may be no valid deal.
 */
export function delayedStarts(scenario: Scenario, months: number): Scenario {
  const { cohort } = scenario;
  const segments = cohort.segments.map((segment) => ({ ...segment, profile: later(segment.profile, months) }));
  return { ...scenario, cohort: { ...cohort, segments } };
}
