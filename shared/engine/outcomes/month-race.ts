import { exp } from "../../random/elementary.ts";
import { reachedBy } from "./reach-by-month.ts";

/** Weight of a month in which a person could not achieve it by the deal's waits, but did: only where nobody else is left. */
const HARDLY = 1e-9;

/** People alike in all that bears on when they achieve an outcome: same segment, same month from which they wait. */
export interface RaceGroup {
  /** The month from which they wait. */
  readonly since: number;
  /** Probability of having achieved it by so many months after that. */
  readonly reach: Float64Array;
  /** Places of people, the most able first. */
  readonly members: number[];
  /** How much of everyone's clock has run. */
  spent: number;
  next: number;
}

/** How the chance of a month stands to the chance against it, for who has not achieved it before. */
function oddsIn({ since, reach }: RaceGroup, month: number): number {
  const before = reachedBy(reach, month - 1 - since);
  const chance = reachedBy(reach, month - since) - before;
  return chance / Math.max(1 - before - chance, HARDLY) + HARDLY;
}

/**
 * Says who achieved an outcome in each month of which it is known how many did. Each person has a clock, exponential with mean
 * 1, which runs in a month as fast as the odds of achieving it then; those whose clocks ring first achieved it. So of people
 * who are alike each is as likely as the next, and of those who are not, the likelier and the abler. Who is left keeps what is
 * left on the clock, which is exponential again.
 * @param clocks by place of the person
 * @param into month of those who achieved it, by place of the person
 */
export function runRace(
  groups: readonly RaceGroup[],
  byMonth: readonly number[],
  clocks: Float64Array,
  into: Int32Array,
): void {
  byMonth.forEach((achieved, month) => {
    if (achieved === 0) return;
    const running = groups
      .filter(({ since }) => since <= month)
      .map((group) => ({ group, odds: oddsIn(group, month) }));
    let time = 0;
    for (let winner = 0; winner < achieved; winner++) {
      let first: RaceGroup | undefined;
      let soonest = Infinity;
      for (const { group, odds } of running) {
        if (group.next === group.members.length) continue;
        const rings = Math.max(0, clocks[group.members[group.next]!]! - group.spent) / odds;
        if (rings >= soonest) continue;
        soonest = rings;
        first = group;
      }
      if (!first) return;
      into[first.members[first.next++]!] = month;
      time = soonest;
    }
    for (const { group, odds } of running) group.spent += time * odds;
  });
}

/**
 * The month in which someone achieves it who had not by a month; undefined for never.
 * @param clock what is left on the person's clock
 * @param uniform decides when
 */
export function laterMonth(
  { since, reach }: RaceGroup,
  known: number,
  clock: number,
  uniform: number,
): number | undefined {
  const ever = reach[reach.length - 1]!;
  const before = reachedBy(reach, known - since);
  const left = ever - before;
  if (left <= 0 || 1 - exp(-Math.max(0, clock)) >= left / (1 - before)) return undefined;
  let waited = Math.max(0, known - since + 1);
  while (waited < reach.length - 1 && reach[waited]! < before + uniform * left) waited++;
  return since + waited;
}
