import { cumulativeProfile } from "#shared/engine/people/referral-profile.ts";
import type { ReferralProfile, Segment } from "#shared/model/cohort.ts";
import { middleOf } from "../../../inputs/middle-of.ts";

/** The likely number referred over the whole contract; undefined for a formula. */
export const likelyReferrals = ({ referrals: { value } }: Pick<Segment, "referrals">): number | undefined =>
  middleOf(value);

const rounded = (value: number): number => Number(value.toPrecision(6));

/** People referred in each month from month 0, of a total: the profile's mean, parts of people too. */
export function peopleByMonth(profile: ReferralProfile, total: number): readonly number[] {
  const cumulative = cumulativeProfile(profile);
  return Array.from(cumulative, (share, month) =>
    rounded(total * (share - (month === 0 ? 0 : cumulative[month - 1]!))),
  );
}

/**
 * The months with another number in one of them. `keeping`: their sum stays, so that the other months share what is left in the
 * proportions they had; else the sum changes with it.
 */
export function withMonth(
  months: readonly number[],
  month: number,
  people: number,
  keeping: boolean,
): readonly number[] {
  const total = months.reduce((sum, each) => sum + each, 0);
  const others = total - (months[month] ?? 0);
  // All of them in one month: nobody is left to share the rest.
  if (keeping && others <= 0) return months;
  const now = Math.max(0, keeping ? Math.min(people, total) : people);
  const factor = keeping ? (total - now) / others : 1;
  const next = months.map((each, at) => (at === month ? now : rounded(each * factor)));
  return next.some((each) => each > 0) ? next : months;
}
