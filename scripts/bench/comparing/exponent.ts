/** One point of a curve: a size, and what it costs. */
export interface CostPoint {
  readonly size: number;
  /** In any unit; above 0. */
  readonly cost: number;
}

/** The exponent b of cost = a × sizeᵇ, by least squares of logarithms. @param points at least two different sizes */
export function fittedExponent(points: readonly CostPoint[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ cost }) => Math.log(cost));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(x);
  const meanY = mean(y);
  let products = 0;
  let squares = 0;
  x.forEach((value, index) => {
    products += (value - meanX) * (y[index]! - meanY);
    squares += (value - meanX) ** 2;
  });
  if (!(squares > 0)) throw new Error("an exponent needs at least two different sizes");
  return products / squares;
}
