/** A range of trials. */
export interface Chunk {
  readonly first: number;
  readonly count: number;
}

/** The size of chunks up to a trial: a new run waits for at most one of them. Later on fewer messages matter more. */
const sizes = [
  { before: 50, count: 5 },
  { before: 300, count: 10 },
  { before: 1000, count: 25 },
  { before: 10_000, count: 50 },
  { before: Infinity, count: 100 },
] as const;

/**
 * Splits a run into chunks: small at first so that a picture comes at once, then larger. The plan depends on the number
 * of trials alone, and results not even on the plan.
 */
export function chunkPlan(trials: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  while (first < trials) {
    const usual = sizes.find(({ before }) => first < before)!.count;
    const count = Math.min(trials - first, usual);
    chunks.push({ first, count });
    first += count;
  }
  return chunks;
}
