import type { ReferralProfile } from "../../model/cohort.ts";

/** The last month anyone can be referred in. */
export function lastReferralMonth(profile: ReferralProfile): number {
  if (profile.kind !== "weights") return profile.firstMonth + profile.months - 1;
  return profile.weights.reduce((last, weight, month) => (weight > 0 ? month : last), 0);
}

/** The first month anyone can be referred in. */
export function firstReferralMonth(profile: ReferralProfile): number {
  if (profile.kind !== "weights") return profile.firstMonth;
  const first = profile.weights.findIndex((weight) => weight > 0);
  return first === -1 ? 0 : first;
}

/** Relative numbers referred in each month, from month 0 on. */
function monthlyWeights(profile: ReferralProfile): readonly number[] {
  if (profile.kind === "weights") return profile.weights;
  const full = profile.kind === "rampUp" ? profile.rampUpMonths + 1 : 1;
  return Array.from({ length: profile.firstMonth + profile.months }, (_, month) =>
    month < profile.firstMonth ? 0 : Math.min(full, month - profile.firstMonth + 1),
  );
}

/** Cumulative share referred by the end of each month; the last entry is 1. */
export function cumulativeProfile(profile: ReferralProfile): Float64Array {
  const weights = monthlyWeights(profile);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return Float64Array.from(weights, (weight) => (sum += weight) / total);
}
