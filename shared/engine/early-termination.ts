import { NOT_ACHIEVED, type Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import type { People } from "./people.ts";

/** Whether too few outcomes have been achieved by the test date, so that the contract ends. */
export function endsEarly({ scenario, outcomes, timeline }: CompiledDeal, { achievedIn }: Achievements): boolean {
  const termination = scenario.capital.earlyTermination;
  if (!termination || termination.testMonth >= timeline.contractMonths - 1) return false;
  let achieved = 0;
  outcomes.list.forEach(({ id, kind }, index) => {
    const counted = termination.outcomes ? termination.outcomes.includes(id) : kind !== "milestone";
    if (!counted) return;
    for (let month = 0; month <= termination.testMonth; month++)
      achieved += achievedIn[index * timeline.months + month]!;
  });
  return achieved < termination.minimumOutcomes;
}

/** Nobody starts after the last month, and whoever is in service leaves at its end. Everyone keeps their own draws. */
export function endService(people: People, lastMonth: number): void {
  let place = 0;
  let first = 0;
  people.dropOuts = 0;
  for (let segment = 0; segment < people.segmentStart.length - 1; segment++) {
    const end = people.segmentStart[segment + 1]!;
    people.segmentStart[segment] = place;
    for (let person = first; person < end; person++) {
      const start = people.startMonth[person]!;
      if (start > lastMonth) continue;
      const left = people.leftAfter[person]!;
      const served = lastMonth + 1 - start;
      if (left <= served) people.dropOuts++;
      people.startMonth[place] = start;
      people.leftAfter[place] = Math.min(left, served);
      people.referral[place] = people.referral[person]!;
      place++;
    }
    first = end;
  }
  people.segmentStart[people.segmentStart.length - 1] = place;
  people.count = place;
}

/** What stays within reach of those who dropped out is not achieved once the contract has ended. */
export function forgetAfter(
  achievements: Achievements,
  { outcomes, timeline }: CompiledDeal,
  people: People,
  lastMonth: number,
): void {
  const { month, room, achieved, achievedIn } = achievements;
  outcomes.list.forEach(({ firstOccasion, occasions }, index) => {
    for (let occasion = firstOccasion; occasion < firstOccasion + occasions; occasion++)
      for (let person = 0; person < people.count; person++) {
        const when = month[occasion * room + person]!;
        if (when === NOT_ACHIEVED || when <= lastMonth) continue;
        month[occasion * room + person] = NOT_ACHIEVED;
        achieved[index]!--;
        if (when < timeline.months) achievedIn[index * timeline.months + when]!--;
      }
  });
}
