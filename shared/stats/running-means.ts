/** A mean over the first trials, with its Monte Carlo standard error. */
export interface RunningMean {
  readonly trials: number;
  readonly mean: number;
  readonly standardError: number;
}

/** Running sums of values less an origin, and of sums and counts of blocks of trials. */
class BlockSums {
  count = 0;
  sum = 0;
  squares = 0;
  #blocks = 0;
  #sumSquares = 0;
  #sumTimesCount = 0;
  #countSquares = 0;

  add(value: number): void {
    this.count++;
    this.sum += value;
    this.squares += value * value;
  }

  addBlock(sum: number, count: number): void {
    this.#blocks++;
    this.#sumSquares += sum * sum;
    this.#sumTimesCount += sum * count;
    this.#countSquares += count * count;
  }

  /** As of independent trials: s/√n, or √(p(1 − p)/n) of a share. */
  plainError(isShare: boolean): number {
    const { count, sum, squares } = this;
    const deviations = Math.max(0, squares - (sum * sum) / count);
    return Math.sqrt(deviations / (isShare ? count : count - 1) / count);
  }

  /** From how whole blocks differ: the ratio estimator of `blockErrorOfMean`, multiplied out. */
  blockError(): number {
    const mean = this.sum / this.count;
    const squares = this.#sumSquares - 2 * mean * this.#sumTimesCount + mean * mean * this.#countSquares;
    return Math.sqrt((Math.max(0, squares) * this.#blocks) / (this.#blocks - 1)) / this.count;
  }
}

/**
 * The mean of the first so many trials at each checkpoint, with the standard error that a run of just that many would tell, in
 * one pass. Checkpoints at which fewer than two values exist are left out.
 * @param values one a trial; NaN where there is none
 * @param checkpoints rising numbers of trials, whole blocks but perhaps the last
 * @param isShare whether the values are 1 where something happens and 0 where it does not
 */
export function runningMeans(
  values: Float64Array,
  checkpoints: readonly number[],
  {
    block,
    fewestBlocks,
    isShare,
  }: { readonly block: number; readonly fewestBlocks: number; readonly isShare: boolean },
): readonly RunningMean[] {
  const origin = values.find((value) => !Number.isNaN(value)) ?? 0;
  const sums = new BlockSums();
  const found: RunningMean[] = [];
  let trial = 0;
  for (const checkpoint of checkpoints) {
    while (trial < checkpoint) {
      const end = Math.min(trial + block, checkpoint);
      const [sumBefore, countBefore] = [sums.sum, sums.count];
      for (; trial < end; trial++) if (!Number.isNaN(values[trial]!)) sums.add(values[trial]! - origin);
      sums.addBlock(sums.sum - sumBefore, sums.count - countBefore);
    }
    if (sums.count < 2) continue;
    const isPlain = block === 1 || Math.ceil(checkpoint / block) < fewestBlocks;
    const standardError = isPlain ? sums.plainError(isShare) : sums.blockError();
    found.push({ trials: checkpoint, mean: origin + sums.sum / sums.count, standardError });
  }
  return found;
}
