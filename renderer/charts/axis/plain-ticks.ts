import { ticks } from "d3-array";
import { decimal } from "#shared/format/decimal.ts";
import type { AxisTick } from "./axis-tick.ts";

/** Round values across a range, all with the decimals that tell them apart. @param sign after each: "×" */
export function plainTicks(low: number, high: number, count: number, sign = ""): readonly AxisTick[] {
  const values = ticks(low, high, count);
  const gap = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = Math.max(0, Math.ceil(-Math.log10(gap) - 1e-9));
  return values.map((value) => ({ value, label: `${decimal(value, decimals)}${sign}` }));
}
