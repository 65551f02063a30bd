import { ticks } from "d3-array";
import type { Currency } from "#shared/model/currency.ts";
import { moneyInSteps } from "#shared/format/money-in-steps.ts";
import type { AxisTick } from "./axis-tick.ts";

/** Round amounts across a range, all told in the unit of the largest: `£0`, `£0.5m`, `£1.0m`. Whole pounds at least. */
export function moneyTicks(low: number, high: number, count: number, currency: Currency): readonly AxisTick[] {
  const values = ticks(low, high, count).filter((value) => Number.isInteger(value));
  const largest = Math.max(...values.map(Math.abs), 0);
  const gap = Math.abs((values[1] ?? largest) - (values[0] ?? 0));
  // d3's steps are 1, 2 or 5 times a power of ten, so the power is enough to tell them apart.
  const step = gap > 0 ? 10 ** Math.floor(Math.log10(gap) + 1e-9) : 1;
  return values.map((value) => ({ value, label: moneyInSteps(value, step, currency, largest) }));
}
