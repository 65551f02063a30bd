import type { Span } from "./answer-interval.ts";

/** Even steps over a span, both ends included, and those named that lie within it. */
export function scanSteps(
  { from, to }: Span,
  points: number,
  ...also: readonly (number | undefined)[]
): readonly number[] {
  const parts = Math.min(points - 1, to - from);
  const even = Array.from({ length: parts + 1 }, (_, part) =>
    parts === 0 ? from : Math.round(from + ((to - from) * part) / parts),
  );
  const named = also.filter((steps): steps is number => steps !== undefined && steps >= from && steps <= to);
  return [...new Set([...even, ...named])].sort((a, b) => a - b);
}

/** Points closer to each other than so many parts of the span cannot be told apart on a curve. */
const APART = 250;

/** The points of a scan, and of those looked at besides it those that lie apart from them: the curve is finer where it turns. */
export function curveSteps({ from, to }: Span, scan: readonly number[], looked: readonly number[]): readonly number[] {
  const gap = (to - from) / APART;
  const kept = [...scan];
  for (const steps of looked)
    if (steps >= from && steps <= to && kept.every((each) => Math.abs(each - steps) >= gap)) kept.push(steps);
  return kept.sort((a, b) => a - b);
}
