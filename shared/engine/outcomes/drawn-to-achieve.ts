import { NOT_ACHIEVED } from "./achievers.ts";
import { reachedBy } from "./reach-by-month.ts";

/** What a person is drawn to achieve in the known months, before it is looked at how many did. */
interface DrawnToAchieve {
  /** {@link NOT_ACHIEVED} where not in these months. */
  readonly month: number;
  /** Uniform over people: below the chance of having achieved it by a month just where they have. */
  readonly uniform: number;
}

/**
 * Joins two things that are drawn of a person, whether and when they are able and when they leave, to one uniform. Who has left
 * is no less able for that: nothing but the spare uniform says how near they were to achieving it.
 * @param able uniform: low is able, and soon
 * @param last of the known months
 * @param chanceThere the chance that the person is there in a month. @param lastWithin the last month in which they are
 */
export function drawnToAchieve(
  reach: Float64Array,
  since: number,
  last: number,
  able: number,
  chanceThere: (month: number) => number,
  lastWithin: number,
  spare: number,
): DrawnToAchieve {
  let [before, chance] = [0, 0];
  let found: DrawnToAchieve | undefined;
  let isAble = false;
  // Nobody becomes able after the longest wait.
  const end = Math.min(last, since + reach.length - 1);
  for (let month = since; month <= end; month++) {
    const upTo = reachedBy(reach, month - since);
    const more = upTo === before ? 0 : (upTo - before) * chanceThere(month);
    if (!isAble && able < upTo) {
      isAble = true;
      if (month <= lastWithin) found = { month, uniform: chance + (more * (able - before)) / (upTo - before) };
    }
    before = upTo;
    chance += more;
  }
  const missed = isAble ? spare : (able - before) / (1 - before);
  return found ?? { month: NOT_ACHIEVED, uniform: chance + (1 - chance) * missed };
}
