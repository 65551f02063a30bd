import type { People } from "../people.ts";
import type { ExpectedAchievements } from "./expected-lives.ts";

/**
 * Achievements so far of people whose result is known, over the number of those people, at the end of each month; 0 while
 * nobody's is: as `knownRateByMonth` tells it of people one by one.
 * @param index place of the outcome. @param last nobody's result becomes known after it. @param into one entry a month, overwritten
 */
export function expectKnownRate(
  { expected }: ExpectedAchievements,
  { startsIn, startMonths }: People,
  index: number,
  knownAfterMonths: number,
  last: number,
  into: Float64Array,
): void {
  const end = Math.min(last + 1, into.length);
  const known = new Float64Array(into.length);
  into.fill(0);
  expected.forEach((outcomes, segment) => {
    const { perStarter, byLag } = outcomes[index]!.withService;
    for (let start = 0; start < startMonths && start + knownAfterMonths < end; start++) {
      const starters = startsIn[segment * startMonths + start]!;
      const from = start + knownAfterMonths;
      known[from]! += starters;
      for (let lag = 0; start + lag < end && lag < byLag.length; lag++)
        into[Math.max(from, start + lag)]! += starters * perStarter * byLag[lag]!;
    }
  });
  let people = 0;
  let achieved = 0;
  for (let month = 0; month < into.length; month++) {
    people += known[month]!;
    achieved += into[month]!;
    into[month] = people === 0 ? 0 : achieved / people;
  }
}
