import type { GridPoint } from "./space-contours.ts";

/** A short stroke from a boundary to the side on which a party would not sign, in pixels. */
export interface SideStroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

const APART = 9;
const LENGTH = 6;

/**
 * Strokes along a boundary, each to the refusing side, as engineers mark the forbidden side of a constraint.
 * @param line in pixels; @param isRefused whether a point in pixels lies where the party would not sign
 */
export function sideStrokes(
  line: readonly GridPoint[],
  isRefused: (point: GridPoint) => boolean,
): readonly SideStroke[] {
  const strokes: SideStroke[] = [];
  let left = APART / 2;
  for (let index = 1; index < line.length; index++) {
    const [[x1, y1], [x2, y2]] = [line[index - 1]!, line[index]!];
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (length === 0) continue;
    const [along, down] = [(x2 - x1) / length, (y2 - y1) / length];
    for (; left <= length; left += APART) {
      const [x, y] = [x1 + left * along, y1 + left * down];
      const side = isRefused([x - down * 2, y + along * 2]) ? 1 : -1;
      strokes.push({ from: [x, y], to: [x - side * down * LENGTH, y + side * along * LENGTH] });
    }
    left -= length;
  }
  return strokes;
}
