/**
 * The range of an axis of amounts: what there is to show with a little air. It starts at nothing when that is near, and
 * a range without width gets some, so that one value stands in the middle of a readable axis.
 */
export function moneyDomain(amounts: readonly number[]): readonly [number, number] {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low === high) {
    const air = Math.max(Math.abs(low) * 0.25, 1);
    return low === 0 ? [0, 10] : [low >= 0 ? Math.max(0, low - air) : low - air, high + air];
  }
  const air = (high - low) * 0.03;
  const from = low >= 0 && low < (high - low) * 0.25 ? 0 : low - air;
  return [from, high <= 0 ? Math.max(0, high) : high + air];
}
