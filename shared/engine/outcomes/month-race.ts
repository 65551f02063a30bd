import { exp } from "../../random/elementary.ts";
import { NOT_ACHIEVED } from "./achievers.ts";
import { reachedBy } from "./reach-by-month.ts";

/** Least of a chance: of a month in which a person could not achieve it by the deal's waits, but did. */
const HARDLY = 1e-9;

/** Someone who waits for an outcome in the known months. */
export interface Waiting {
  readonly person: number;
  /** The month from which they wait. */
  readonly since: number;
  /** Probability of having achieved it by so many months after that, of who has not left. */
  readonly reach: Float64Array;
  /** What is left on the clock. */
  clock: number;
  /** The month in which they are known to have achieved it, or {@link NOT_ACHIEVED}. */
  month: number;
}

interface Running {
  readonly waiting: Waiting;
  /** How the chance of the month stands to the chance against it, for who has not achieved it before. */
  odds: number;
  /** The chance of not having achieved it by now. */
  missed: number;
}

/**
 * Says who achieved an outcome in each month of which it is known how many did. Each person has a clock, exponential with mean
 * 1, which runs in a month as fast as the odds of achieving it then; those whose clocks ring first achieved it. So of people
 * who are alike each is as likely as the next, and of those who are not, the likelier and the abler. Who is left keeps what is
 * left on the clock, which is exponential again.
 * @param chanceThere the chance that a person has not left by a month
 */
export function runRace(
  waiting: readonly Waiting[],
  byMonth: readonly number[],
  chanceThere: (person: number, month: number) => number,
): void {
  let left = waiting.map((each): Running => ({ waiting: each, odds: 0, missed: 1 }));
  /** When the clock of each who waits would ring, by place among them. */
  const rings = new Float64Array(waiting.length);
  byMonth.forEach((achieved, month) => {
    let count = 0;
    for (const each of left) {
      const { person, since, reach, clock } = each.waiting;
      if (since > month) continue;
      const ready = reachedBy(reach, month - since) - reachedBy(reach, month - 1 - since);
      const chance = ready === 0 ? 0 : ready * chanceThere(person, month);
      each.missed -= chance;
      each.odds = chance / Math.max(each.missed, HARDLY) + HARDLY;
      rings[count++] = clock / each.odds;
    }
    if (achieved === 0 || count === 0) return;
    const { time, atOnce } = lastOf(rings.subarray(0, count), Math.min(achieved, count));
    let [place, ties] = [0, atOnce];
    for (const { waiting: each, odds } of left) {
      if (each.since > month) continue;
      const ring = rings[place++]!;
      if (ring < time || (ring === time && ties-- > 0)) each.month = month;
      else each.clock = Math.max(0, each.clock - time * odds);
    }
    left = left.filter(({ waiting: each }) => each.month === NOT_ACHIEVED);
  });
}

/** When the last of so many rings, and how many of them ring at that very time. Numbers alone are soon put in order, people are not. */
function lastOf(rings: Float64Array, wanted: number): { readonly time: number; readonly atOnce: number } {
  const time = rings.slice().sort()[wanted - 1]!;
  return { time, atOnce: wanted - rings.reduce((before, ring) => (ring < time ? before + 1 : before), 0) };
}

/**
 * The month in which someone achieves it who had not by a month, if nothing keeps them from it; undefined for never.
 * @param uniform decides when
 */
export function laterMonth({ since, reach, clock }: Waiting, known: number, uniform: number): number | undefined {
  const ever = reach[reach.length - 1]!;
  const before = reachedBy(reach, known - since);
  const left = ever - before;
  if (left <= 0 || 1 - exp(-clock) >= left / (1 - before)) return undefined;
  let waited = Math.max(0, known - since + 1);
  while (waited < reach.length - 1 && reach[waited]! < before + uniform * left) waited++;
  return since + waited;
}
