export interface CurveLabelSide {
  /** The label's nearer end from its point. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const rightOf: CurveLabelSide = { x: 9, y: -5, anchor: "start" };
const leftBelow: CurveLabelSide = { x: -8, y: 17, anchor: "end" };

/**
 * The side of a falling curve on which a point's label stands: above it at the right, where the curve never is, unless a
 * limit line would run through the label and the place below at the left, where the curve never is either, is free of one.
 */
export function curveLabelSide(
  x: number,
  width: number,
  lines: readonly number[],
  hasRoomBelow: boolean,
): CurveLabelSide {
  const crosses = (from: number, to: number): boolean => lines.some((line) => line > from - 2 && line < to + 2);
  if (!crosses(x + 9, x + 9 + width)) return rightOf;
  if (hasRoomBelow && !crosses(x - 8 - width, x - 8)) return leftBelow;
  return rightOf;
}
