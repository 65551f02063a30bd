/**
 * The cubic Hermite piece of one cell of a table: through `values[node]` and `values[node + 1]` with `slopes` there, both
 * a cell. @param t place within the cell, 0 to 1
 */
export function hermite(values: Float64Array, slopes: Float64Array, node: number, t: number): number {
  const left = values[node]!;
  const rise = values[node + 1]! - left;
  const leftSlope = slopes[node]!;
  const rightSlope = slopes[node + 1]!;
  return left + t * (leftSlope + t * (3 * rise - 2 * leftSlope - rightSlope + t * (leftSlope + rightSlope - 2 * rise)));
}
