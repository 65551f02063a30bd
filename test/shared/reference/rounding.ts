/**
 * To whole pence, halves up. As the file format says (shared/model/pence.ts), a millionth of a penny is added first, so
 * that a half that is short only in its last bits rounds as it would by hand.
 */
export function roundToPenny(pence: number): number {
  return Math.floor(pence + 0.5 + 0.000001);
}

/** To whole pence, down, with the same millionth. */
export function downToPenny(pence: number): number {
  return Math.floor(pence + 0.000001);
}

/** The deal's currency to whole pence. */
export function penceOf(amount: number): number {
  return roundToPenny(amount * 100);
}

/** What prices have grown to in the contract year of a month. */
export function growthTo(month: number, annualRate: number): number {
  let growth = 1;
  for (let year = 12; year <= month; year += 12) growth = growth * (1 + annualRate);
  return growth;
}

/** Shares an amount out by weights so that the parts add up: round(A · S_k) − round(A · S_(k−1)), S the cumulative share. */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  let total = 0;
  for (const weight of weights) total += weight;
  let cumulative = 0;
  let given = 0;
  return weights.map((weight) => {
    if (total === 0) return 0;
    cumulative += weight;
    const upToHere = roundToPenny((amount * cumulative) / total);
    const part = upToHere - given;
    given = upToHere;
    return part;
  });
}

/** The sum of a field. */
export function sumOf<T>(list: readonly T[], field: (each: T) => number): number {
  let total = 0;
  for (const each of list) total += field(each);
  return total;
}
