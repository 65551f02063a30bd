import { describe, expect, it } from "vitest";
import { runRace, type Waiting } from "#shared/engine/outcomes/month-race.ts";

/** Someone who waits, whose odds are even in the first month and nought after. */
const waiting = (person: number, clock: number, since = 0): Waiting => ({
  person,
  since,
  reach: Float64Array.of(0.5),
  clock,
  month: -1,
});

/** Months of those who run. */
function run(people: readonly Waiting[], byMonth: readonly number[]): readonly number[] {
  runRace(people, byMonth, () => 1);
  return people.map(({ month }) => month);
}

describe("a race of those who wait", () => {
  it("is won in each month by those whose clocks ring first, of those who wait by then", () => {
    expect(run([waiting(0, 3), waiting(1, 1), waiting(2, 2), waiting(3, 0.1, 1)], [2, 1])).toEqual([-1, 0, 0, 1]);
  });

  it("goes to the first in order where clocks ring at the same time, and to all where there are no more", () => {
    expect(run([waiting(0, 1), waiting(1, 1), waiting(2, 1), waiting(3, 0.5)], [2])).toEqual([0, -1, -1, 0]);
    expect(run([waiting(0, 1), waiting(1, 1)], [5])).toEqual([0, 0]);
    expect(run([], [1])).toEqual([]);
  });

  it("leaves on a clock what has not run off it", () => {
    const people = [waiting(0, 1), waiting(1, 3)];
    run(people, [1]);
    // Odds of one half are 1 to 1: a unit of time until the first rings, and two are left of three.
    expect(people[1]!.clock).toBeCloseTo(2, 6);
  });
});
