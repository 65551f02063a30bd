/** How a scale goes from one point to the next: the last value reached, or a straight line between two. */
export type Between = "stepped" | "interpolated";

/** A number that falls short of a mark only by the last bits of its binary form reaches it: 10 % of 1.55 is 0.155. */
export const reaches = (number: number, mark: number): boolean => number >= mark - 1e-9;

/**
 * The value of a scale at a number: 0 below its first point, its last value above the last.
 * @param points in order of their marks
 * @param markOf from where on a point's value holds
 */
export function valueOnScale<Point extends { readonly value: number }>(
  points: readonly Point[],
  markOf: (point: Point) => number,
  between: Between,
  number: number,
): number {
  let last = -1;
  while (last + 1 < points.length && reaches(number, markOf(points[last + 1]!))) last++;
  if (last === -1) return 0;
  const from = points[last]!;
  const to = points[last + 1];
  if (between === "stepped" || !to) return from.value;
  const along = Math.max(0, number - markOf(from)) / (markOf(to) - markOf(from));
  return from.value + along * (to.value - from.value);
}
