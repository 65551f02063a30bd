/** How many times as fast one variant is as another, over paired rounds. */
export interface RatioStatistics {
  /** Of the paired ratios. */
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
  /** Best round of the one over best round of the other. */
  readonly bestOverBest: number;
  /** The two ways to say it differ by more than a tenth: the machine was too busy for a verdict. */
  readonly noisy: boolean;
}

/** The middle of some numbers; of an even number of them, the mean of the two in the middle. @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}

/** Compares speeds round by round. @param speeds of one variant, a round each; @param base of the other, same rounds */
export function ratioStatistics(speeds: readonly number[], base: readonly number[]): RatioStatistics {
  if (speeds.length === 0 || speeds.length !== base.length)
    throw new Error(`paired ratios need the same rounds, not ${speeds.length} and ${base.length}`);
  const ratios = speeds.map((speed, round) => speed / base[round]!);
  const middle = median(ratios);
  const bestOverBest = Math.max(...speeds) / Math.max(...base);
  return {
    median: middle,
    least: Math.min(...ratios),
    greatest: Math.max(...ratios),
    bestOverBest,
    noisy: Math.abs(bestOverBest / middle - 1) > 0.1,
  };
}
