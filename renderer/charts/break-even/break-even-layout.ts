import type { BreakEvenDimension, BreakEvenDocument } from "#shared/analysis/break-even/break-even-document.ts";

/** Heights in pixels. */
const HEAD = 26;
const ROW = 44;
const AXIS = 44;

/** One dimension's part of the picture. */
export interface BreakEvenPart {
  readonly way: BreakEvenDimension;
  /** Baseline of its heading. */
  readonly title: number;
  /** Top of each test's row. */
  readonly rows: readonly number[];
  readonly bottom: number;
}

export const rowHeight = ROW;

/** Where every dimension and test stands, from the top down, and how high all of it is. */
export function breakEvenLayout({ dimensions, tests }: BreakEvenDocument): {
  readonly parts: readonly BreakEvenPart[];
  readonly height: number;
} {
  const partHeight = HEAD + tests.length * ROW + AXIS;
  const parts = dimensions.map((way, place) => {
    const top = place * partHeight;
    return {
      way,
      title: top + 14,
      rows: tests.map((_, test) => top + HEAD + test * ROW),
      bottom: top + HEAD + tests.length * ROW,
    };
  });
  return { parts, height: dimensions.length * partHeight };
}
