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

/** Sums over trials of what the estimators are made of. */
interface Sums {
  trials: number;
  /** Of both samples. */
  values: number;
  squares: number;
  /** Of the moves by drawing the group anew, their squares, and their products with the second sample. */
  moves: number;
  moveSquares: number;
  products: number;
}

const noSums = (): Sums => ({ trials: 0, values: 0, squares: 0, moves: 0, moveSquares: 0, products: 0 });

function sharesOf({ trials, values, squares, moves, moveSquares, products }: Sums): readonly [number, number] {
  const mean = values / (2 * trials);
  const variance = squares / (2 * trials) - mean * mean;
  return [(products - mean * moves) / trials / variance, moveSquares / (2 * trials) / variance];
}

const without = (all: Sums, part: Sums): Sums => ({
  trials: all.trials - part.trials,
  values: all.values - part.values,
  squares: all.squares - part.squares,
  moves: all.moves - part.moves,
  moveSquares: all.moveSquares - part.moveSquares,
  products: all.products - part.products,
});

function add(sums: Sums, a: number, b: number, move: number): void {
  sums.trials++;
  sums.values += a + b;
  sums.squares += a * a + b * b;
  sums.moves += move;
  sums.moveSquares += move * move;
  sums.products += b * move;
}

/**
 * First-order and total shares of a group of inputs in a variance, from three samples trial by trial: one as drawn (A), one with
 * everything drawn anew (B), and one as A with the group from B. First order: mean of f(B) (f(A with B's) − f(A)), f less the
 * mean of both samples (Saltelli et al. 2010, Computer Physics Communications 181(2), table 2 (b)); total: half the mean square
 * of f(A) − f(A with B's) (Jansen 1999, Computer Physics Communications 117(1–2)). So a group that moves nothing in any trial has exactly none. Standard errors
 * by the jackknife over trials, or over blocks of trials where those of one are drawn together. Undefined where nothing varies,
 * or in a single trial or block alone.
 *
 * @param anew by trial, how far f moves when the group is drawn anew: f(A with B's) − f(A)
 * @param block how many trials in a row are drawn together
 */
export function sobolShares(
  a: Float64Array,
  b: Float64Array,
  anew: Float64Array,
  block: number,
): GroupShares | undefined {
  const trials = a.length;
  const origin = a[0]!;
  const all = noSums();
  const groups = Array.from({ length: Math.ceil(trials / block) }, noSums);
  for (let trial = 0; trial < trials; trial++) {
    const [one, other, move] = [a[trial]! - origin, b[trial]! - origin, anew[trial]!];
    add(all, one, other, move);
    add(groups[Math.floor(trial / block)]!, one, other, move);
  }
  if (!(all.squares > 0)) return undefined;
  const [first, total] = sharesOf(all);
  let firstMoves = 0;
  let totalMoves = 0;
  for (const group of groups) {
    const [firstWithout, totalWithout] = sharesOf(without(all, group));
    firstMoves += (firstWithout - first) * (firstWithout - first);
    totalMoves += (totalWithout - total) * (totalWithout - total);
  }
  if (!Number.isFinite(firstMoves + totalMoves)) return undefined;
  const errorOf = (squares: number): number => Math.sqrt(((groups.length - 1) / groups.length) * squares);
  return {
    first: { share: first, standardError: errorOf(firstMoves) },
    total: { share: total, standardError: errorOf(totalMoves) },
  };
}
