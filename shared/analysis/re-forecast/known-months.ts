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

/** How many the plan expects to have started of each segment by the end of a month, at a set of values; nobody before month 0. */
export function expectedBy({ people }: CompiledDeal, values: Float64Array, segment: number, month: number): number {
  const { cumulativeProfile: profile, referrals, startRate } = people.segments[segment]!;
  const share = month < 0 ? 0 : (profile[Math.min(month, profile.length - 1)] ?? 0);
  return values[referrals]! * values[startRate]! * share;
}

/**
 * Starts of all segments together, split to whole people of each: in each month as the plan expects them then, or in all where it
 * expects none then. What one segment was given beyond its share, or short of it, is made up for in later months.
 */
function splitStarts(byMonth: readonly number[], deal: CompiledDeal, typical: Float64Array): number[][] {
  const { segments } = deal.people;
  const rows = segments.map((): number[] => []);
  const owed = segments.map(() => 0);
  const inAll = segments.map(({ referrals, startRate }) => typical[referrals]! * typical[startRate]!);
  byMonth.forEach((count, month) => {
    const planned = segments.map(
      (_, segment) => expectedBy(deal, typical, segment, month) - expectedBy(deal, typical, segment, month - 1),
    );
    const shares = [planned, inAll].find((each) => each.some((share) => share > 0)) ?? segments.map(() => 1);
    const sum = shares.reduce((all, share) => all + share, 0);
    shares.forEach((share, segment) => (owed[segment]! += (count * share) / sum));
    const now = owed.map((each) => Math.max(0, each));
    const whole = count === 0 ? now.map(() => 0) : wholeShares(count, now);
    whole.forEach((people, segment) => {
      rows[segment]!.push(people);
      owed[segment]! -= people;
    });
  });
  return rows;
}

/**
 * Actuals as the engine takes them. Starts of all segments together are split.
 * @param typical values of the inputs, by which they are split
 */
export function knownMonths(actuals: Actuals, deal: CompiledDeal, typical: Float64Array): KnownMonths {
  const { throughMonth, starts, achieved } = actuals;
  const together = starts.find(({ segment }) => segment === undefined);
  const startsIn = together
    ? splitStarts(together.byMonth, deal, typical)
    : deal.people.segments.map(({ id }) => starts.find(({ segment }) => segment === id)!.byMonth);
  return { throughMonth, startsIn, achieved };
}
