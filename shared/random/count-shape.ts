/** What a distribution of counts looks like. */
export interface CountShape {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly skewness: number;
  /** The most there can be. */
  readonly most: number;
  /** Where probabilities are worked out from: the most probable count, or 0 of a distribution with two peaks. */
  readonly mode: number;
  /** Whether probabilities only fall away from the mode. */
  readonly unimodal: boolean;
  /** P(k + 1) / P(k) */
  readonly ratio: (count: number) => number;
}

/** Always the same count; going down from it, nothing is left. */
const certain = (count: number): CountShape => ({
  mean: count,
  standardDeviation: 0,
  skewness: 0,
  most: count,
  mode: count,
  unimodal: true,
  ratio: () => Infinity,
});

/** Variance equal to the mean. */
export function poissonShape(mean: number): CountShape {
  if (mean <= 0) return certain(0);
  const standardDeviation = Math.sqrt(mean);
  return {
    mean,
    standardDeviation,
    skewness: 1 / standardDeviation,
    most: Infinity,
    mode: Math.floor(mean),
    unimodal: true,
    ratio: (count) => mean / (count + 1),
  };
}

/** Variance = dispersion × mean: P(k) ∝ Γ(k + r)/k! q^k with q = 1 − 1/dispersion and r = mean/(dispersion − 1). */
export function negativeBinomialShape(mean: number, dispersion: number): CountShape {
  if (mean <= 0) return certain(0);
  const size = mean / (dispersion - 1);
  const q = (dispersion - 1) / dispersion;
  const standardDeviation = Math.sqrt(dispersion * mean);
  return {
    mean,
    standardDeviation,
    skewness: (2 * dispersion - 1) / standardDeviation,
    most: Infinity,
    mode: Math.max(0, Math.floor((size - 1) * (dispersion - 1))),
    unimodal: true,
    ratio: (count) => (q * (count + size)) / (count + 1),
  };
}

function binomialShape(mean: number, units: number): CountShape {
  const share = mean / units;
  const odds = share / (1 - share);
  const standardDeviation = Math.sqrt(mean * (1 - share));
  return {
    mean,
    standardDeviation,
    skewness: (1 - 2 * share) / standardDeviation,
    most: units,
    mode: Math.min(units, Math.floor((units + 1) * share)),
    unimodal: true,
    ratio: (count) => (odds * (units - count)) / (count + 1),
  };
}

/**
 * Units that count at a share drawn from a beta: with the share's mean p and the correlation ρ of two units, its
 * parameters are α = p (1 − ρ)/ρ and β = (1 − p)(1 − ρ)/ρ. Binomial where ρ is 0.
 */
export function betaBinomialShape(mean: number, units: number, correlation: number): CountShape {
  if (mean <= 0) return certain(0);
  if (mean >= units) return certain(units);
  if (correlation <= 0) return binomialShape(mean, units);
  const share = mean / units;
  const both = (1 - correlation) / correlation;
  const alpha = share * both;
  const beta = (1 - share) * both;
  const standardDeviation = Math.sqrt(mean * (1 - share) * (1 + (units - 1) * correlation));
  const peak = alpha > 1 && beta > 1 ? ((alpha - 1) / (alpha + beta - 2)) * units : alpha >= 1 ? units : 0;
  return {
    mean,
    standardDeviation,
    skewness:
      (((both + 2 * units) * (beta - alpha)) / (both + 2)) *
      Math.sqrt((1 + both) / (units * alpha * beta * (units + both))),
    most: units,
    mode: Math.min(units, Math.floor(peak)),
    unimodal: alpha >= 1 || beta >= 1,
    ratio: (count) => ((units - count) * (count + alpha)) / ((count + 1) * (units - count - 1 + beta)),
  };
}
