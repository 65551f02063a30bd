/** Enough for a first picture worth looking at. */
const FIRST_TRIALS = 300;
/** Fewer do where trials are slow: so many are enough once a person has waited so long. */
const SOONER = [
  { trials: 100, afterMs: 150 },
  { trials: 30, afterMs: 400 },
] as const;
/** Each later picture has at least so many times the trials of the one before. */
const REFINEMENT = 2;
/** Pictures that come faster than this cannot be read. */
const APART_MS = 250;
/** Summing up takes at most one part in so many of the time, or workers would wait for it. */
const COST_SHARE = 6;

/** How far a run is: trials from trial 0 without a hole, of how many, at which moment in milliseconds. */
export interface PictureMoment {
  readonly trials: number;
  readonly total: number;
  readonly now: number;
}

/**
 * When a run shows a picture of its first trials: the first one at once, then ever rarer, so that showing never holds up
 * simulating, and none shortly before the end, which shows everything. What a picture holds does not depend on it.
 */
export class PicturePace {
  readonly #startedAt: number;
  #last: { readonly trials: number; readonly endedAt: number; readonly tookMs: number } | undefined;

  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  isDue({ trials, total, now }: PictureMoment): boolean {
    if (trials === 0 || trials >= total) return false;
    const waited = now - this.#startedAt;
    if (!this.#last)
      return trials >= FIRST_TRIALS || SOONER.some((sooner) => trials >= sooner.trials && waited >= sooner.afterMs);
    const { trials: before, endedAt, tookMs } = this.#last;
    if (trials < before * REFINEMENT || now - endedAt < Math.max(APART_MS, COST_SHARE * tookMs)) return false;
    const leftMs = (waited / trials) * (total - trials);
    return leftMs > APART_MS + 2 * tookMs;
  }

  /** A picture of so many trials was made between two moments. */
  made(trials: number, beganAt: number, endedAt: number): void {
    this.#last = { trials, endedAt, tookMs: endedAt - beganAt };
  }
}
