/** Ranks from 1 on; equal values share the mean of theirs. @param values none of them NaN */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, place) => place).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && values[order[end]!] === values[order[first]!]) end++;
    for (let place = first; place < end; place++) ranks[order[place]!] = (first + 1 + end) / 2;
    first = end;
  }
  return ranks;
}

/** Pearson's correlation of two rows of ranks; undefined where one does not vary. */
function correlation(a: Float64Array, b: Float64Array): number | undefined {
  const mean = (a.length + 1) / 2;
  let products = 0;
  let squares = 0;
  let others = 0;
  for (let place = 0; place < a.length; place++) {
    const [here, there] = [a[place]! - mean, b[place]! - mean];
    products += here * there;
    squares += here * here;
    others += there * there;
  }
  return squares > 0 && others > 0 ? Math.max(-1, Math.min(1, products / Math.sqrt(squares * others))) : undefined;
}

/**
 * Spearman's rank correlation with its standard error, (1 − r²) √((1 + r²/2) / (n − 3)): Bonett & Wright 2000, Psychometrika
 * 65(1), carried back from Fisher's z. Undefined where one of the two does not vary, or of fewer than four pairs.
 * @param ranks of both, from `ranksOf`
 */
export function rankCorrelation(
  ranks: Float64Array,
  others: Float64Array,
): { readonly value: number; readonly standardError: number } | undefined {
  if (ranks.length < 4) return undefined;
  const value = correlation(ranks, others);
  if (value === undefined) return undefined;
  const square = value * value;
  return { value, standardError: (1 - square) * Math.sqrt((1 + square / 2) / (ranks.length - 3)) };
}
