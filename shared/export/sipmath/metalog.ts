import { exp, ln } from "../../random/elementary.ts";

/** A metalog as SIPmath 3.0 writes it: coefficients a1, a2 … and, for one that cannot fall below a value, that bound. */
export interface Metalog {
  readonly aCoefficients: readonly number[];
  readonly lowerBound?: number | undefined;
}

/**
 * The metalog's terms at a probability, in the order of Keelin (2016), "The Metalog Distributions", Decision Analysis 13(4),
 * equation 6: 1, L, (u − ½)L, u − ½, (u − ½)², (u − ½)²L, (u − ½)³ … with L = ln(u / (1 − u)).
 */
export function metalogTerms(u: number, terms: number): readonly number[] {
  const logit = ln(u / (1 - u));
  const away = u - 0.5;
  const all = [1, logit, away * logit, away];
  let power = away;
  while (all.length < terms) {
    power *= away;
    all.push(power, power * logit);
  }
  return all.slice(0, terms);
}

/** The value below which a metalog lies with probability u, above 0 and below 1. */
export function metalogQuantile({ aCoefficients, lowerBound }: Metalog, u: number): number {
  const sum = metalogTerms(u, aCoefficients.length).reduce(
    (total, term, place) => total + term * aCoefficients[place]!,
    0,
  );
  return lowerBound === undefined ? sum : lowerBound + exp(sum);
}
