import type { TermUnit } from "#shared/format/term-value.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { AxisTick } from "./axis-tick.ts";
import { moneyTicks } from "./money-ticks.ts";
import { plainTicks } from "./plain-ticks.ts";
import { shareTicks } from "./share-ticks.ts";

/** Ticks along the values of a term, in its unit. @param count about how many there is room for */
export function termTicks(
  { values, unit }: { readonly values: readonly number[]; readonly unit: TermUnit },
  count: number,
  currency: Currency,
): readonly AxisTick[] {
  const [low, high] = [values[0]!, values.at(-1)!];
  if (unit === "money") return moneyTicks(low, high, count, currency);
  if (unit === "rate" || unit === "factor") return shareTicks(low, high, count);
  return plainTicks(low, high, count);
}
