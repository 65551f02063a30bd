/** How many of rising numbers are below a number, and how many are not above it. */
function ranksOf(value: number, sorted: Float64Array): number {
  const place = (isBefore: (other: number) => boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(sorted[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const below = place((other) => other < value);
  return (sorted[below] === value ? place((other) => other <= value) : below) + below;
}

/**
 * Of two numbers drawn at random, one from each of two groups, the chance that the one of the first group is the lower, equal
 * ones counted half: the Mann–Whitney statistic U / (n₁ n₂), from mid-ranks (Mann & Whitney 1947, Annals of Mathematical
 * Statistics 18(1)).
 *
 * @param column a number a place, none of them NaN; @param first which places are of the first group
 * @param sorted the numbers of both groups, rising
 * @returns 0 to 1; NaN where a group is empty
 */
export function chanceOfLower(column: Float64Array, first: Uint8Array, sorted: Float64Array): number {
  let sizeOfFirst = 0;
  for (const member of first) sizeOfFirst += member;
  const sizeOfOther = column.length - sizeOfFirst;
  // The smaller group is looked up among all.
  const looked = sizeOfFirst <= sizeOfOther ? 1 : 0;
  const size = looked === 1 ? sizeOfFirst : sizeOfOther;
  let doubleRanks = 0;
  for (let place = 0; place < column.length; place++)
    if (first[place] === looked) doubleRanks += ranksOf(column[place]!, sorted);
  const higher = (doubleRanks - size * size) / 2 / (sizeOfFirst * sizeOfOther);
  return looked === 1 ? 1 - higher : higher;
}

/**
 * The standard error of such a chance between independent numbers, by the negative exponential model of Hanley & McNeil
 * (1982), "The meaning and use of the area under a ROC curve", Radiology 143(1), formula 2.
 */
export function standardErrorOfChanceOfLower(chance: number, sizeOfFirst: number, sizeOfOther: number): number {
  // The formula is of the chance, above a half, that one of the group with the higher numbers is the higher.
  const area = Math.max(chance, 1 - chance);
  const [high, low] = chance >= 0.5 ? [sizeOfOther, sizeOfFirst] : [sizeOfFirst, sizeOfOther];
  const twice = area / (2 - area);
  const square = (2 * area * area) / (1 + area);
  const variance = area * (1 - area) + (high - 1) * (twice - area * area) + (low - 1) * (square - area * area);
  return Math.sqrt(Math.max(0, variance) / (sizeOfFirst * sizeOfOther));
}
