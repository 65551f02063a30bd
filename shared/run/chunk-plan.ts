/** A range of trials. */
export interface Chunk {
  readonly first: number;
  readonly count: number;
}

/**
 * Splits a run into chunks: small at first so that a picture comes at once, then larger. The plan depends on the number
 * of trials alone, and results not even on the plan.
 */
export function chunkPlan(trials: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  while (first < trials) {
    const usual = first < 100 ? 25 : first < 500 ? 50 : 200;
    const count = Math.min(trials - first, usual);
    chunks.push({ first, count });
    first += count;
  }
  return chunks;
}
