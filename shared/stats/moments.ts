/**
 * Mean and sample standard deviation (n − 1), in two passes and in order, so that the bits do not depend on chunks. Sums are of
 * distances from the first value: values that are all alike have exactly their own value as mean, and deviation 0.
 */
export function moments(values: Float64Array): { readonly mean: number; readonly standardDeviation: number } {
  const count = values.length;
  const first = values[0]!;
  let sum = 0;
  for (let index = 0; index < count; index++) sum += values[index]! - first;
  const mean = first + sum / count;
  let squares = 0;
  for (let index = 0; index < count; index++) {
    const distance = values[index]! - mean;
    squares += distance * distance;
  }
  return { mean, standardDeviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 };
}
