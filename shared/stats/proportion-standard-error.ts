/** Standard error of a share of trials: √(p(1 − p)/n). */
export const proportionStandardError = (share: number, trials: number): number =>
  Math.sqrt((share * (1 - share)) / trials);
