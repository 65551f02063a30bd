/** Parts this small, or split this often, are sorted whole. */
const SMALL = 24;
const MOST_SPLITS = 48;

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** Splits values[low..high] at a middle value: afterwards values up to `below` are at most it, those from `above` on at least it. */
function split(values: Float64Array, low: number, high: number): { readonly below: number; readonly above: number } {
  const pivot = middleOf(values[low]!, values[(low + high) >> 1]!, values[high]!);
  let above = low;
  let below = high;
  while (above <= below) {
    while (values[above]! < pivot) above++;
    while (values[below]! > pivot) below--;
    if (above > below) break;
    const kept = values[above]!;
    values[above++] = values[below]!;
    values[below--] = kept;
  }
  return { below, above };
}

function arrange(values: Float64Array, from: number, high: number, wanted: readonly number[], splits: number): void {
  let low = from;
  let ranks = wanted;
  for (let depth = splits; ranks.length > 0; depth++) {
    if (high - low < SMALL || depth > MOST_SPLITS) {
      values.subarray(low, high + 1).sort();
      return;
    }
    const { below, above } = split(values, low, high);
    const left = ranks.filter((rank) => rank <= below);
    if (left.length > 0) arrange(values, low, below, left, depth + 1);
    ranks = ranks.filter((rank) => rank >= above);
    low = above;
  }
}

/**
 * Reorders numbers so that `quantileSorted` finds the quantiles at these probabilities as if all were sorted, at a fraction of
 * the cost: quickselect for several ranks at once (Hoare 1961, Algorithm 65; Chambers 1971, Algorithm 410), falling back to
 * sorting where the splits go badly.
 * @param values at least one, none of them NaN; reordered
 */
export function putRanksInPlace(values: Float64Array, probabilities: readonly number[]): void {
  const last = values.length - 1;
  const ranks = new Set<number>();
  for (const probability of probabilities) {
    const below = Math.floor(last * probability);
    ranks.add(below).add(Math.min(below + 1, last));
  }
  arrange(values, 0, last, [...ranks], 0);
}
