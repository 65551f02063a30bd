import type { MeasureUnit } from "../model/result.ts";
import type { Currency } from "../model/currency.ts";
import { decimal } from "./decimal.ts";
import { errorStep } from "./error-step.ts";
import { isShowable, missingValue } from "./missing-value.ts";
import { moneyInSteps } from "./money-in-steps.ts";
import { month } from "./month.ts";
import { withPercent } from "./percent-sign.ts";

/** An estimate from trials with its standard error, and what is needed to show it. */
export interface Estimate {
  readonly value: number | undefined;
  readonly standardError: number | undefined;
  readonly unit: MeasureUnit;
  readonly currency: Currency;
  readonly startMonth: string;
}

/** An estimate with only the digits its error has earned (the rule stands at `errorStep`): `£1.23m`, `412`, `5.3%`. */
export function estimate({ value, standardError, unit, currency, startMonth }: Estimate): string {
  if (!isShowable(value)) return missingValue;
  return inSteps(value, errorStep(value, standardError, unit), unit, currency, startMonth);
}

/** A value of a unit rounded to a multiple of a power of ten, and told no finer. */
export function inSteps(
  value: number,
  step: number,
  unit: MeasureUnit,
  currency: Currency,
  startMonth: string,
): string {
  if (unit === "money") return moneyInSteps(value, step, currency);
  if (unit === "month") return month(value, startMonth);
  const shown = unit === "rate" ? value * 100 : value;
  const shownStep = unit === "rate" ? step * 100 : step;
  const decimals = Math.max(0, Math.round(-Math.log10(shownStep)));
  const text = decimal(Math.round(Number((shown / shownStep).toPrecision(15))) * shownStep, decimals);
  return unit === "rate" ? withPercent(text) : unit === "multiple" ? `${text}×` : text;
}
