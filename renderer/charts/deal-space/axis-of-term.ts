import { ticks } from "d3-array";
import type { MapAxis } from "#shared/analysis/deal-space/deal-space-document.ts";
import { decimal } from "#shared/format/decimal.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { AxisTick } from "../axis/axis-tick.ts";
import { moneyTicks } from "../axis/money-ticks.ts";
import { shareTicks } from "../axis/share-ticks.ts";

/** Ticks along the values of a term, in its unit. @param count about how many there is room for */
export function ticksOfTerm(
  { values, unit }: Pick<MapAxis, "values" | "unit">,
  count: number,
  currency: Currency,
): readonly AxisTick[] {
  const [low, high] = [values[0]!, values.at(-1)!];
  if (unit === "money") return moneyTicks(low, high, count, currency);
  if (unit === "rate" || unit === "factor") return shareTicks(low, high, count);
  const values_ = ticks(low, high, count);
  const gap = Math.abs((values_[1] ?? 1) - (values_[0] ?? 0));
  const decimals = Math.max(0, Math.ceil(-Math.log10(gap) - 1e-9));
  return values_.map((value) => ({ value, label: decimal(value, decimals) }));
}
