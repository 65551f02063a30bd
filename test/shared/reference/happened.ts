import type { Scenario } from "#shared/model/scenario.ts";
import type { Luck, LuckyPerson, Occasion } from "./luck.ts";

/** What happened in a trial once the contract has ended, early or not. */
export interface Happened {
  readonly people: readonly LuckyPerson[];
  /** Last month in which an achievement can be claimed. */
  readonly lastClaimMonth: number;
  /** Month at whose end the contract ended early; undefined where it ran its course. */
  readonly endedIn: number | undefined;
}

/** A person's achievements of an outcome. */
export function occasionsOf(person: LuckyPerson, outcome: string): readonly Occasion[] {
  return person.achievements[outcome] ?? [];
}

/** Achievements of an outcome up to and with a month. */
export function achievedBy(people: readonly LuckyPerson[], outcome: string, month: number): number {
  let count = 0;
  for (const person of people)
    for (const occasion of occasionsOf(person, outcome)) if (occasion.month <= month) count += occasion.units;
  return count;
}

/** The achievement that ends a contract early is looked for, and what came after the end is taken out. */
export function whatHappened(scenario: Scenario, luck: Luck): Happened {
  const { lastClaimMonth } = scenario.payment;
  const test = scenario.capital.earlyTermination;
  if (!test) return { people: luck.people, lastClaimMonth, endedIn: undefined };
  let counted = 0;
  for (const outcome of scenario.outcomes) {
    const isWanted = outcome.kind !== "milestone" && !("better" in outcome && outcome.better === "fewer");
    const counts = test.outcomes ? test.outcomes.includes(outcome.id) : isWanted;
    if (counts) counted += achievedBy(luck.people, outcome.id, test.testMonth);
  }
  if (counted >= test.minimumOutcomes) return { people: luck.people, lastClaimMonth, endedIn: undefined };
  const end = test.testMonth;
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
