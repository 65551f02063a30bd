import type { TrancheTerms } from "./tranche-terms.ts";

/** Places of tranches by class of seniority, first those that are paid first. */
export function seniorityClasses(terms: readonly TrancheTerms[]): readonly (readonly number[])[] {
  const levels = [...new Set(terms.map(({ seniority }) => seniority))].sort((a, b) => a - b);
  return levels.map((level) => terms.flatMap(({ seniority }, index) => (seniority === level ? [index] : [])));
}

/**
 * Weights by which tranches share the investors' part of surplus: their shares or, without, the capital they put in. A
 * tranche that put nothing in gets nothing; where no other has a share, capital decides.
 */
export function surplusWeights(terms: readonly TrancheTerms[], drawn: Float64Array, into: Float64Array): void {
  let weights = 0;
  for (let index = 0; index < terms.length; index++) {
    into[index] = drawn[index] === 0 ? 0 : (terms[index]!.surplusShare ?? drawn[index]!);
    weights += into[index]!;
  }
  if (weights === 0) into.set(drawn);
}
