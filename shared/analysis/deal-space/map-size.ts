/** A map has at least so many points along each side, and at most. */
export const SMALLEST_MAP = 3;
export const LARGEST_MAP = 129;

/** More trials of each point than this are not run unless they are asked for. */
export const USUAL_TRIALS = 1000;

/** Points along each side unless it is said otherwise: five intervals halved three times. */
export const USUAL_MAP = 41;

/** Values from low to high, both included, evenly. Sums are freed of their last bits' dust. */
export const evenlySpaced = (low: number, high: number, points: number): readonly number[] =>
  Array.from({ length: points }, (_, index) =>
    index === points - 1 ? high : Number((low + ((high - low) * index) / (points - 1)).toPrecision(12)),
  );
