/** A share of a variance with its standard error. */
export interface VarianceShare {
  /** Estimated: where the true share is small it may come out a little below 0. */
  readonly share: number;
  readonly standardError: number;
}

/** What one group of inputs makes of a variance. */
export interface GroupShares {
  /** Alone: by how much the variance would shrink on average if the group were known (first-order Sobol index). */
  readonly first: VarianceShare;
  /** With all it does together with others: what would be left if everything else were known (total Sobol index). */
  readonly total: VarianceShare;
}

/** The shares with what the jackknife makes of the first, so that sums of shares have errors of their own. */
export interface JackknifedShares extends GroupShares {
  /** What the first-order share would be without each block. */
  readonly firstWithout: Float64Array;
}

/** Sums over trials of three samples, of their squares and of their products. */
interface Sums {
  trials: number;
  a: number;
  b: number;
  c: number;
  aa: number;
  bb: number;
  cc: number;
  ab: number;
  ac: number;
  bc: number;
}

const noSums = (): Sums => ({ trials: 0, a: 0, b: 0, c: 0, aa: 0, bb: 0, cc: 0, ab: 0, ac: 0, bc: 0 });

function add(sums: Sums, a: number, b: number, c: number): void {
  sums.trials++;
  sums.a += a;
  sums.b += b;
  sums.c += c;
  sums.aa += a * a;
  sums.bb += b * b;
  sums.cc += c * c;
  sums.ab += a * b;
  sums.ac += a * c;
  sums.bc += b * c;
}

const without = (all: Sums, part: Sums): Sums => ({
  trials: all.trials - part.trials,
  a: all.a - part.a,
  b: all.b - part.b,
  c: all.c - part.c,
  aa: all.aa - part.aa,
  bb: all.bb - part.bb,
  cc: all.cc - part.cc,
  ab: all.ab - part.ab,
  ac: all.ac - part.ac,
  bc: all.bc - part.bc,
});

/** Correlation of two samples of the same distribution, whose mean and variance are taken from both. */
function pooled(n: number, x: number, y: number, xx: number, yy: number, xy: number): number {
  const mean = (x + y) / (2 * n);
  return (xy / n - mean * mean) / ((xx + yy) / (2 * n) - mean * mean);
}

function sharesOf({ trials: n, a, b, c, aa, bb, cc, ab, ac, bc }: Sums): readonly [first: number, total: number] {
  const rest = pooled(n, a, c, aa, cc, ac);
  return [pooled(n, b, c, bb, cc, bc) - rest * pooled(n, a, b, aa, bb, ab), 1 - rest];
}

/**
 * First-order and total shares of a group of inputs in a variance, from three samples trial by trial: one as drawn (A), one with
 * everything drawn anew (B), and one as A with the group from B (C). With r the correlation of two of them, its mean and variance
 * from both (Janon, Klein, Lagnoux, Nodet & Prieur 2014, ESAIM: P&S 18), total is 1 − r(A, C), which is Jansen's mean square
 * (1999, Computer Physics Communications 117), and first order is r(B, C) − r(A, C) r(A, B): what B and C have in common, less
 * what A and B have in common by chance as far as C goes with A (Glen & Isaacs 2012, Environmental Modelling & Software 37). So a
 * group that moves nothing in any trial has exactly none. Standard errors by the jackknife over trials, or over blocks of trials
 * where those of one are drawn together. Undefined where nothing varies, or in a single trial or block alone.
 *
 * @param block how many trials in a row are drawn together
 */
export function sobolShares(
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  block: number,
): JackknifedShares | undefined {
  const trials = a.length;
  const origin = a[0]!;
  const all = noSums();
  const blocks = Array.from({ length: Math.ceil(trials / block) }, noSums);
  for (let trial = 0; trial < trials; trial++) {
    const [one, other, mixed] = [a[trial]! - origin, b[trial]! - origin, c[trial]! - origin];
    add(all, one, other, mixed);
    add(blocks[Math.floor(trial / block)]!, one, other, mixed);
  }
  const [first, total] = sharesOf(all);
  const firstWithout = new Float64Array(blocks.length);
  const totalWithout = new Float64Array(blocks.length);
  blocks.forEach((part, index) => {
    [firstWithout[index], totalWithout[index]] = sharesOf(without(all, part)) as [number, number];
  });
  const found = {
    first: { share: first, standardError: jackknifeError(firstWithout, first) },
    total: { share: total, standardError: jackknifeError(totalWithout, total) },
    firstWithout,
  };
  return Number.isFinite(found.first.standardError + found.total.standardError) ? found : undefined;
}

/** The standard error of an estimate from what it would be without each block of trials. */
export function jackknifeError(withoutEach: Float64Array, estimate: number): number {
  let squares = 0;
  for (const value of withoutEach) squares += (value - estimate) * (value - estimate);
  return Math.sqrt(((withoutEach.length - 1) / withoutEach.length) * squares);
}
