import { pow } from "../random/elementary.ts";

/** A lower rate and the year from which it holds: years count from 1, so year y holds months 12(y − 1) + 1 to 12y. */
export interface LaterRate {
  readonly fromYear: number;
  readonly rate: number;
}

/**
 * What money of each month from 0 is worth at month 0: the product, over the months up to it, of (1 + r)^(−1/12) with r
 * the annual rate of that month's year. With one rate that is exactly (1 + r)^(−m/12); with the Green Book's lower rates
 * the factor of year 31 is 1 / (1.035³⁰ × 1.03), as in its Annex on declining long-term rates.
 * @param later in rising order of years; the first rate holds before the first of them
 */
export function discountFactors(rate: number, months: number, later: readonly LaterRate[] = []): Float64Array {
  const factors = new Float64Array(months);
  const steps = [...later, { fromYear: Infinity, rate: 0 }];
  let from = 0;
  let atFrom = 1;
  let holds = rate;
  for (const { fromYear, rate: next } of steps) {
    const until = Math.max(from, 12 * (fromYear - 1));
    for (let month = from; month < Math.min(months, until); month++)
      factors[month] = atFrom * pow(1 + holds, -(month - from) / 12);
    if (until >= months) break;
    atFrom *= pow(1 + holds, -(until - from) / 12);
    from = until;
    holds = next;
  }
  return factors;
}

/**
 * The later rates of money that is discounted at a rate of its own, such as health effects: they fall in the same
 * proportion as the general ones. At 1.5 % beside 3.5 %, 3.0 %, 2.5 % that is the Green Book's 1.5 %, 1.29 %, 1.07 %.
 * A general rate of 0 has no proportions: the own rate then stays.
 */
export const inProportion = (own: number, general: number, later: readonly LaterRate[]): readonly LaterRate[] =>
  general === 0 ? [] : later.map(({ fromYear, rate }) => ({ fromYear, rate: own * (rate / general) }));
