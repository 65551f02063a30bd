import type { LuckyPerson, Occasion } from "./luck.ts";

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
