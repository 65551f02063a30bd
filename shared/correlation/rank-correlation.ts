/** Sine for |x| up to 1 by its power series: plain arithmetic, the same bits everywhere. */
function sine(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 12; n++) {
    term *= -(x * x) / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}

/** Arcsine for |x| up to ½ by its power series. */
function arcsine(x: number): number {
  let factor = x;
  let sum = x;
  for (let n = 1; n < 40; n++) {
    factor *= (x * x * (2 * n - 1)) / (2 * n);
    sum += factor / (2 * n + 1);
  }
  return sum;
}

/**
 * The correlation of two normals whose rank correlation (Spearman) is ρ: 2 sin(πρ/6).
 * Pearson (1907), "On further methods of determining correlation"; Kruskal (1958), JASA 53.
 */
export const normalFromRank = (rank: number): number => 2 * sine((Math.PI * rank) / 6);

/** The rank correlation (Spearman) of two normals whose correlation is r: (6/π) arcsin(r/2). */
export const rankFromNormal = (correlation: number): number => (6 / Math.PI) * arcsine(correlation / 2);
