import type { CompiledStep } from "./compiled-outcome.ts";
import { reachByMonth, reachedBy } from "./reach-by-month.ts";

/**
 * Where among all who try the draw of someone lies who has achieved an outcome after a wait, low is able: below the rate, and
 * where tries begin again between the shares who succeed by one try and by the next, of a try that it may have been.
 * @param rate of one try. @param uniform decides
 */
export function shareAtWait(
  step: CompiledStep,
  rate: number,
  values: Float64Array,
  waited: number,
  uniform: number,
): number {
  const { tries, monthsToNextTry } = step;
  if (tries === 1) return uniform * rate;
  const wait = reachByMonth({ ...step, tries: 1 }, 1, values);
  const by: number[] = [];
  for (let share = 0; by.length < tries; by.push(share)) share += (1 - share) * rate;
  const chances = by.map((share, attempt) => {
    const own = waited - attempt * monthsToNextTry;
    return (share - (by[attempt - 1] ?? 0)) * (reachedBy(wait, own) - reachedBy(wait, own - 1));
  });
  let left = uniform * chances.reduce((sum, chance) => sum + chance, 0);
  const found = chances.findIndex((chance) => left < chance || ((left -= chance), false));
  // Sooner or later than any try allows.
  if (found === -1) return uniform * by[tries - 1]!;
  const before = by[found - 1] ?? 0;
  return before + (left / chances[found]!) * (by[found]! - before);
}
