const MOST = 8;

/**
 * How many workers simulate: one a core, but of four and more one is left to the page, which would stutter behind them. Of two
 * it is not, since half the speed is too much to pay for it. Results are the same for any number.
 */
export function workerCount(cores = navigator.hardwareConcurrency): number {
  const free = cores >= 4 ? cores - 1 : cores;
  return Math.min(MOST, Math.max(1, free));
}
