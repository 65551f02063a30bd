import { ticks } from "d3-array";
import { percent } from "#shared/format/percent.ts";
import type { AxisTick } from "./axis-tick.ts";

/** Round percentages across a range, with the decimals that tell them apart. */
export function shareTicks(low: number, high: number, count: number): readonly AxisTick[] {
  const values = ticks(low, high, count);
  const gap = (values[1] ?? 1) - (values[0] ?? 0);
  const decimals = Math.max(0, Math.ceil(-Math.log10(gap * 100) - 1e-9));
  return values.map((value) => ({ value, label: percent(value, decimals) }));
}
