/** "lower than in 9 of 10 futures", "higher than in 63 of 100", "about the middle of all futures". */
export function rankWords(rank: number): string {
  if (rank > 0.4 && rank < 0.6) return "about the middle of all futures";
  const side = rank < 0.5 ? "lower" : "higher";
  const share = rank < 0.5 ? 1 - rank : rank;
  if (share > 0.99) return `${side} than in 99 of 100 futures`;
  const tenths = Math.floor(share * 10 + 1e-9);
  return share >= 0.8
    ? `${side} than in ${tenths} of 10 futures`
    : `${side} than in ${Math.round(share * 100)} of 100 futures`;
}
