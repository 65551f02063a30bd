import type { Currency } from "../model/currency.ts";
import type { MeasureUnit, ReachedPrecision } from "../model/result.ts";
import { plainNumber } from "./plain-number.ts";
import { decimal } from "./decimal.ts";
import { shortMoney } from "./short-money.ts";

/** An error in its unit to two digits: `£4.9k`, `0.35 points`, `12 people`. */
function errorInWords(error: number, unit: MeasureUnit, currency: Currency): string {
  if (unit === "money") return shortMoney(error, currency, 2);
  const shown = plainNumber(Number((unit === "rate" ? 100 * error : error).toPrecision(2)));
  const units = { rate: "points", people: "people", count: "", multiple: "", month: "months" } as const;
  return `${shown} ${units[unit]}`.trimEnd();
}

/** Why a run that stops at a precision has its number of trials, as a sentence without its full stop. */
export function precisionInWords(precision: ReachedPrecision, trials: number, currency: Currency): string {
  const { figure, unit, wanted, standardError, reached } = precision;
  const asked = errorInWords(wanted, unit, currency);
  const after = `after ${decimal(trials)} ${trials === 1 ? "trial" : "trials"}`;
  if (standardError === undefined) return `Not as precise as asked: ${after} ${figure} exists in too few of them`;
  const is = errorInWords(standardError, unit, currency);
  return reached
    ? `As precise as asked ${after}: the standard error of ${figure} is ${is}, at most ${asked} was asked`
    : `Not as precise as asked: ${after}, the most, the standard error of ${figure} is ${is}, not ${asked}`;
}
