import type { Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { countStarts, type People } from "./people.ts";
import type { Trial } from "./simulator.ts";

/** Nobody starts after the last month. Everyone else keeps their own draws, so that the past stays as it was. */
export function forgetLaterStarts(people: People, lastMonth: number): void {
  let place = 0;
  let first = 0;
  for (let segment = 0; segment < people.segmentStart.length - 1; segment++) {
    const end = people.segmentStart[segment + 1]!;
    people.segmentStart[segment] = place;
    for (let person = first; person < end; person++) {
      const start = people.startMonth[person]!;
      if (start > lastMonth) continue;
      people.startMonth[place] = start;
      people.leftAfter[place] = people.leftAfter[person]!;
      people.referral[place] = people.referral[person]!;
      place++;
    }
    first = end;
  }
  people.segmentStart[people.segmentStart.length - 1] = place;
  people.count = place;
  countStarts(people);
}

/** Whoever is in service leaves at the end of the last month. */
export function endService(people: People, lastMonth: number): void {
  people.dropOuts = 0;
  for (let person = 0; person < people.count; person++) {
    const served = lastMonth + 1 - people.startMonth[person]!;
    if (people.leftAfter[person]! <= served) people.dropOuts++;
    else people.leftAfter[person] = served;
  }
  countStarts(people);
}

/**
 * What would be achieved after the contract has ended is not, neither with the service nor, so that people left to
 * themselves count neither for nor against it, without.
 */
export function forgetAfter(
  achievements: Achievements,
  { outcomes, timeline: { months } }: CompiledDeal,
  lastMonth: number,
): void {
  for (const achievers of achievements.achievers) achievers.forgetAfter(lastMonth);
  achievements.forgetLookUp();
  const { achieved, achievedIn, counterfactual, counterfactualIn } = achievements;
  const kept = (byMonth: Float64Array, index: number): number => {
    byMonth.fill(0, index * months + lastMonth + 1, (index + 1) * months);
    let sum = 0;
    for (let place = index * months; place <= index * months + lastMonth; place++) sum += byMonth[place]!;
    return sum;
  };
  for (let index = 0; index < outcomes.list.length; index++) {
    achieved[index] = kept(achievedIn, index);
    counterfactual[index] = kept(counterfactualIn, index);
  }
}

/** The month at whose end the contract of a trial ended early; Infinity where it did not. */
export const endedIn = ({ lastMonth }: Pick<Trial, "lastMonth">, { timeline }: CompiledDeal): number =>
  lastMonth < timeline.contractMonths - 1 ? lastMonth : Infinity;
