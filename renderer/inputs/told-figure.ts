import { percent } from "#shared/format/percent.ts";
import type { Currency } from "#shared/model/currency.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import type { FieldUnit } from "./parse-number.ts";

/** A figure that was worked out, with its unit and no more digits than help: "£1,523", "34.6%", "24.0%". */
export function toldFigure(value: number, unit: FieldUnit, currency: Currency): string {
  if (unit === "percent") return percent(value, Math.abs(value) < 0.01 ? 2 : 1);
  const digits = Math.abs(value) >= 1000 ? 4 : 3;
  return withUnit(Number(value.toPrecision(digits)), unit, currency);
}
