/**
 * The probability of more than an amount, read from quantiles at equally spaced probabilities from 0 to 1. Between two
 * quantiles it is linear; a step of many equal trials is a drop, so that exactly a cap that is often reached is not over it.
 */
export function exceedance(quantiles: readonly number[], amount: number): number {
  const last = quantiles.length - 1;
  const lowest = quantiles[0];
  if (lowest === undefined || amount < lowest) return quantiles.length === 0 ? 0 : 1;
  let below = last;
  while (below > 0 && (quantiles[below] ?? 0) > amount) below -= 1;
  if (below === last) return 0;
  const from = quantiles[below] ?? amount;
  const to = quantiles[below + 1] ?? from;
  const within = to > from ? (amount - from) / (to - from) : 0;
  return 1 - (below + within) / last;
}

/** The amount exceeded with a probability: the quantile at its complement. */
export function amountExceeded(quantiles: readonly number[], probability: number): number | undefined {
  const at = (1 - probability) * (quantiles.length - 1);
  const below = Math.floor(at + 1e-9);
  const from = quantiles[below];
  const to = quantiles[Math.min(below + 1, quantiles.length - 1)];
  return from === undefined || to === undefined ? undefined : from + (to - from) * Math.max(0, at - below);
}
