const MOST = 8;

/**
 * How many workers simulate: one a core, but of four and more one is left to the page, which would stutter behind them. Of two
 * it is not, but while somebody edits: half the speed is too much to pay for it. Results are the same for any number.
 */
export function workerCount(cores = navigator.hardwareConcurrency): number {
  const free = cores >= 4 ? cores - 1 : cores;
  return Math.min(MOST, Math.max(1, free));
}

/** For so long after an edit the next is likely to come. */
const EDITING_MS = 1500;

/**
 * How many of the workers may be busy at a time once a run has a picture. While somebody may still be editing one core is left
 * to the page, of two as well: it would answer the next key behind them.
 * @param sinceStart of the run, in milliseconds: every edit starts one
 */
export const busyWorkers = (workers: number, sinceStart: number, cores = navigator.hardwareConcurrency): number =>
  sinceStart < EDITING_MS ? Math.max(1, Math.min(workers, cores - 1)) : workers;
