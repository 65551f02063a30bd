import type { Dimension } from "./dimensions.ts";
import { valueOf } from "../solve/lever.ts";
import type { Crossing, Found } from "../solve/search.ts";
import type { TestTurns, Turn } from "./break-even-document.ts";

/** A value at which passing ends, `below`, or begins, in steps. */
type End = Pick<Crossing, "steps" | "holds">;

/**
 * Where passing begins and ends, rising: the turns that were followed, and beyond the outermost of them those that were only
 * seen on the way, at the last value seen to pass.
 */
function endsOf({ crossings, unfollowed }: Extract<Found, { readonly kind: "crossings" }>): readonly End[] {
  const followed = crossings.flatMap(({ steps, next }) => [steps, next.steps]);
  const [least, most] = [Math.min(...followed), Math.max(...followed)];
  const seen = unfollowed
    .filter(({ good, bad }) => Math.max(good, bad) <= least || Math.min(good, bad) >= most)
    .map(({ good, bad }): End => ({ steps: good, holds: good < bad ? "below" : "above" }));
  return [...crossings, ...seen].sort((a, b) => a.steps - b.steps);
}

/** Where a test passes over a dimension, from what a search of it found. */
export function testTurns(test: number, found: Found, dimension: Dimension): TestTurns {
  const value = (steps: number): number => valueOf(dimension, steps);
  const whole = { from: value(dimension.from), to: value(dimension.to) };
  if (found.kind === "noFigure") return { test, passing: [], hasNoFigure: true };
  if (found.kind !== "crossings") return { test, passing: found.kind === "every" ? [whole] : [], hasNoFigure: false };
  const turn = ({ steps, figure, next, interval }: Crossing): Turn => ({
    passes: value(steps),
    figure,
    fails: value(next.steps),
    interval: { ...interval, from: value(interval.from), to: value(interval.to) },
  });
  const rising = [...found.crossings].sort((a, b) => a.steps - b.steps);
  const passing: { from: number; to: number }[] = [];
  const ends = endsOf(found);
  let opened: number | undefined = ends[0]?.holds === "below" ? whole.from : undefined;
  for (const { steps, holds } of ends)
    if (holds === "above") opened ??= value(steps);
    else if (opened !== undefined) {
      passing.push({ from: opened, to: value(steps) });
      opened = undefined;
    }
  if (opened !== undefined) passing.push({ from: opened, to: whole.to });
  const middle = (each: Crossing): number => (each.steps + each.next.steps) / 2;
  const below = rising.filter((each) => middle(each) < dimension.base).at(-1);
  const above = rising.find((each) => middle(each) > dimension.base);
  return {
    test,
    passing,
    ...(below && { below: turn(below) }),
    ...(above && { above: turn(above) }),
    hasNoFigure: false,
  };
}
