import type { TermScale } from "./term-scale.ts";

/** A span of a term, in its unit. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** The least share of a rate's range that is looked at: a coupon of nothing is looked at up to 20 %. */
const LEAST_RATE = 0.2;
/** A growth rate is looked at so far around itself. */
const AROUND_GROWTH = 0.1;
/** The least number of months. */
const LEAST_MONTHS = 12;

function widely({ unit, low, high, middle }: TermScale): TermRange | undefined {
  if (unit === "factor") return { from: 0.1, to: 2 };
  if (unit === "rate") {
    if (low < 0) return middle === undefined ? undefined : { from: middle - AROUND_GROWTH, to: middle + AROUND_GROWTH };
    return { from: low, to: high <= 1 && (middle ?? 1) > LEAST_RATE ? high : Math.max(LEAST_RATE, 2 * (middle ?? 0)) };
  }
  if (middle === undefined || (middle === 0 && unit !== "months")) return undefined;
  if (unit === "months") return { from: low, to: Math.max(LEAST_MONTHS, 2 * middle) };
  return middle > 0 ? { from: middle / 10, to: middle * 2 } : { from: middle * 2, to: middle / 10 };
}

/**
 * Where a term is looked for unless a person says: from a tenth of what it is to twice that; a share from none to all; an annual
 * rate up to twice what it is, and 20 % at least. Undefined where its value says nothing: it is not there, or 0.
 */
export function defaultRange(scale: TermScale): TermRange | undefined {
  const wide = widely(scale);
  return wide && { from: Math.max(scale.low, wide.from), to: Math.min(scale.high, wide.to) };
}

/** A term that may go this high is looked for in whole pounds, below it in pence. */
const PENCE_UP_TO = 100_000;
/** Basis points. */
const BASIS_POINT = 0.0001;
/** A number of no unit is told to so many parts of its range, rounded down to a power of ten. */
const PARTS = 10_000;

/** The step to which a term is found: pence, or pounds of large amounts; basis points; whole people and months. */
export function stepOf({ unit }: TermScale, { from, to }: TermRange): number {
  if (unit === "money") return Math.max(Math.abs(from), Math.abs(to)) > PENCE_UP_TO ? 1 : 0.01;
  if (unit === "rate" || unit === "factor") return BASIS_POINT;
  if (unit === "count" || unit === "months") return 1;
  const size = (to - from) / PARTS;
  let step = 1;
  while (step > size && step > 1e-9) step = Number((step / 10).toPrecision(1));
  while (step * 10 <= size) step *= 10;
  return step;
}
