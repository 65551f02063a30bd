import type { Currency } from "#shared/model/currency.ts";
import { withUnit } from "./distribution-words.ts";
import type { FieldUnit } from "./parse-number.ts";

/** A figure that was worked out, with its unit and no more digits than help: "£1,523", "34.6%". */
export function toldFigure(value: number, unit: FieldUnit, currency: Currency): string {
  const digits = Math.abs(value) >= 1000 ? 4 : 3;
  return withUnit(Number(value.toPrecision(digits)), unit, currency);
}
