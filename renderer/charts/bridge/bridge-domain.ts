import type { BridgeRow } from "./bridge-steps.ts";

/** A range that takes up less of the way from nothing than this is shown by itself, so that steps can be seen. */
const SHARE_FROM_NOTHING = 0.5;
const ROOM = 0.06;

/** The range of a bridge's axis: all levels with their steps' errors; from nothing where that does not make the steps small. */
export function bridgeDomain(rows: readonly BridgeRow[]): readonly [low: number, high: number] {
  const values = rows.flatMap(({ from, to, standardError }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [to - 2 * standardError, to + 2 * standardError]),
  ]);
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = high - low || Math.abs(high) || 1;
  const padded = [low - ROOM * size, high + ROOM * size] as const;
  if (low >= 0) return low <= high * (1 - SHARE_FROM_NOTHING) || padded[0] < 0 ? [0, padded[1]] : padded;
  if (high <= 0) return high >= low * (1 - SHARE_FROM_NOTHING) || padded[1] > 0 ? [padded[0], 0] : padded;
  return padded;
}
