import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import type { KnownMonths } from "../../engine/what-if.ts";
import type { Actuals } from "../../model/actuals.ts";

/** Splits a whole number by shares, some above 0, to whole numbers that add up to it: the largest remainders get what is left. */
function wholeShares(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place);
  let left = total - whole.reduce((all, count) => all + count, 0);
  for (const { place } of order) if (left-- > 0) whole[place]!++;
  return whole;
}

/** How many the plan expects to start of each segment in a month, at a set of values. */
export const expectedStarts = (
  { people }: CompiledDeal,
  values: Float64Array,
  segment: number,
  month: number,
): number => {
  const { cumulativeProfile: profile, referrals, startRate } = people.segments[segment]!;
  const share =
    (profile[Math.min(month, profile.length - 1)] ?? 0) -
    (month === 0 ? 0 : (profile[Math.min(month - 1, profile.length - 1)] ?? 0));
  return values[referrals]! * values[startRate]! * share;
};

/**
 * Actuals as the engine takes them. Starts of all segments together are split as the plan expects them in that month, or in all
 * where it expects none then.
 * @param typical values of the inputs, by which they are split
 */
export function knownMonths(actuals: Actuals, deal: CompiledDeal, typical: Float64Array): KnownMonths {
  const { throughMonth, starts, achieved } = actuals;
  const { segments } = deal.people;
  const together = starts.find(({ segment }) => segment === undefined);
  const rows = segments.map(({ id }): number[] => [...(starts.find(({ segment }) => segment === id)?.byMonth ?? [])]);
  together?.byMonth.forEach((count, month) => {
    const planned = segments.map((_, segment) => expectedStarts(deal, typical, segment, month));
    const inAll = segments.map(({ referrals, startRate }) => typical[referrals]! * typical[startRate]!);
    const shares = [planned, inAll].find((each) => each.some((share) => share > 0)) ?? segments.map(() => 1);
    wholeShares(count, shares).forEach((whole, segment) => (rows[segment]![month] = whole));
  });
  return { throughMonth, startsIn: rows, achieved };
}
