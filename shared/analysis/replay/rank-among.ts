/** Share of numbers below a value, those equal to it counted half; NaN among them do not count. */
export function rankAmong(value: number, column: Float64Array): number {
  let below = 0;
  let equal = 0;
  let count = 0;
  for (const other of column) {
    if (Number.isNaN(other)) continue;
    count++;
    if (other < value) below++;
    else if (other === value) equal++;
  }
  return count === 0 ? 0.5 : (below + equal / 2) / count;
}
