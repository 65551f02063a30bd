import type { Estimate } from "../../sweep/figure-of.ts";

/**
 * Whether figures in a row only rise or only fall. Moves the other way that add up to no more than the largest error of one figure are
 * chance: all share their draws, so that most of their error is common to them.
 */
export function isMonotone(figures: readonly Estimate[]): boolean {
  let [up, down, error] = [0, 0, 0];
  figures.forEach(({ value, standardError }, place) => {
    error = Math.max(error, standardError);
    const move = place === 0 ? 0 : value - figures[place - 1]!.value;
    if (move > 0) up += move;
    else down -= move;
  });
  return Math.min(up, down) <= error;
}
