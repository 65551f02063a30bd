import type { Scenario } from "#shared/model/scenario.ts";
import { achievedBy, type Happened } from "./happened.ts";
import type { Luck, Occasion } from "./luck.ts";
import { reaches } from "./measured.ts";
import { performanceAt } from "./performance.ts";

/** Whether the contract ends at its test date: too few outcomes by then, or performance that falls short. */
function isEnded(scenario: Scenario, luck: Luck, ranItsCourse: Happened): boolean {
  const test = scenario.capital.earlyTermination;
  if (!test) return false;
  if (test.minimumOutcomes !== undefined) {
    let counted = 0;
    for (const outcome of scenario.outcomes) {
      const isWanted = outcome.kind !== "milestone" && !("better" in outcome && outcome.better === "fewer");
      const counts = test.outcomes ? test.outcomes.includes(outcome.id) : isWanted;
      if (counts) counted += achievedBy(luck.people, outcome.id, test.testMonth);
    }
    if (!reaches(counted, test.minimumOutcomes)) return true;
  }
  if (!test.minimumPerformance) return false;
  const { performance, minimum } = test.minimumPerformance;
  const record = { scenario, luck, happened: ranItsCourse, payments: [] };
  return !reaches(performanceAt(record, performance, test.testMonth), minimum);
}

/** The test date is looked at, and what came after an early end is taken out. */
export function whatHappened(scenario: Scenario, luck: Luck): Happened {
  const { lastClaimMonth } = scenario.payment;
  const ranItsCourse = { people: luck.people, lastClaimMonth, endedIn: undefined };
  if (!isEnded(scenario, luck, ranItsCourse)) return ranItsCourse;
  const end = scenario.capital.earlyTermination!.testMonth;
  const people = luck.people
    .filter((person) => person.startMonth <= end)
    .map((person) => {
      const achievements: Record<string, readonly Occasion[]> = {};
      for (const [outcome, occasions] of Object.entries(person.achievements))
        achievements[outcome] = occasions.filter(({ month }) => month <= end);
      return {
        ...person,
        monthsInService: Math.min(person.monthsInService, end + 1 - person.startMonth),
        achievements,
      };
    });
  return { people, lastClaimMonth: Math.min(lastClaimMonth, end), endedIn: end };
}
