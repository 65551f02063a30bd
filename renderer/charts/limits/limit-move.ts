import { tickStep } from "d3-array";

/** The amounts a limit can be moved to, and the round step it is moved in. */
export interface LimitRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** About a hundred round steps across an axis, in whole pounds; by key a limit goes to twice the axis' end. */
export function limitRange(from: number, to: number): LimitRange {
  const step = Math.max(1, tickStep(from, to, 100));
  // Not to nothing: a limit of nothing is no limit.
  return { low: step, high: Math.ceil((2 * to) / step) * step, step };
}

/** The nearest amount that a limit may be moved to. */
export function roundLimit(amount: number, { low, high, step }: LimitRange): number {
  return Math.min(high, Math.max(low, Math.round(amount / step) * step));
}

/** Where a key takes a limit: to the next round step, ten of them with Shift or a page key, to either end; undefined for others. */
export function limitAfterKey(key: string, shift: boolean, amount: number, range: LimitRange): number | undefined {
  const { low, high, step } = range;
  if (key === "Home") return low;
  if (key === "End") return high;
  const steps = shift ? 10 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: steps,
    ArrowUp: steps,
    ArrowLeft: -steps,
    ArrowDown: -steps,
    PageUp: 10,
    PageDown: -10,
  };
  const move = moves[key];
  if (move === undefined) return undefined;
  // From between two steps, the next one is the first to be reached.
  const place = amount / step;
  const from = move > 0 ? Math.floor(place + 1e-9) : Math.ceil(place - 1e-9);
  return Math.min(high, Math.max(low, (from + move) * step));
}
