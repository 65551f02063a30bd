/** Probabilities of 0, 1, …, n. */
export type Pmf = readonly number[];

function fromRatios(n: number, ratio: (k: number) => number): Pmf {
  // In logs from the top down, then brought to a sum of one: no gamma function is needed.
  const logs = [0];
  for (let k = 0; k < n; k++) logs.push(logs[k]! + Math.log(ratio(k)));
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** p(k + 1) / p(k) = (n − k) p / ((k + 1) (1 − p)). */
export const binomial = (n: number, p: number): Pmf => fromRatios(n, (k) => ((n - k) * p) / ((k + 1) * (1 - p)));

/** A binomial whose rate is Beta(a, b): p(k + 1) / p(k) = (n − k)(k + a) / ((k + 1)(n − k − 1 + b)). */
export const betaBinomial = (n: number, a: number, b: number): Pmf =>
  fromRatios(n, (k) => ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b)));

export const expectation = (pmf: Pmf, of: (k: number) => number): number =>
  pmf.reduce((sum, probability, k) => sum + probability * of(k), 0);

/** Mean, variance and fourth central moment. */
export function momentsOf(pmf: Pmf, of: (k: number) => number = (k) => k) {
  const mean = expectation(pmf, of);
  const central = (power: number): number => expectation(pmf, (k) => (of(k) - mean) ** power);
  return { mean, variance: central(2), fourth: central(4) };
}

/** The least k that is reached with at least a probability. */
export function quantileOf(pmf: Pmf, probability: number): number {
  let sum = 0;
  const found = pmf.findIndex((each) => (sum += each) >= probability);
  return found === -1 ? pmf.length - 1 : found;
}
