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
