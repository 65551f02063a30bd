import type { Currency } from "#shared/model/currency.ts";
import type { MeasureUnit } from "#shared/model/result.ts";
import type { AxisTick } from "./axis-tick.ts";
import { moneyTicks } from "./money-ticks.ts";
import { plainTicks } from "./plain-ticks.ts";
import { shareTicks } from "./share-ticks.ts";

/** Round values of any figure across a range. */
export function figureTicks(
  unit: MeasureUnit,
  [low, high]: readonly [number, number],
  count: number,
  currency: Currency,
): readonly AxisTick[] {
  if (unit === "money") return moneyTicks(low, high, count, currency);
  if (unit === "rate") return shareTicks(low, high, count);
  return plainTicks(low, high, count, unit === "multiple" ? "×" : "");
}
