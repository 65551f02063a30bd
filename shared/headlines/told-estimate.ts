import type { MeasureSummary, MeasureUnit, Percentiles, ResultDocument } from "../model/result.ts";
import { calendarMonth } from "../format/calendar-month.ts";
import { estimate } from "../format/estimate.ts";
import { missingValue } from "../format/missing-value.ts";
import { people } from "../format/people.ts";
import { withError } from "../format/with-error.ts";

/** What a result tells about how its figures are written. */
export type Setting = ResultDocument["scenario"];

/** A value with its Monte Carlo error, each as text. */
export interface Told {
  readonly value: string;
  readonly error: string;
}

const nothing: Told = { value: missingValue, error: missingValue };

/** A mean and its error, to the digits the error has earned. */
export function toldMean({ unit, statistics }: MeasureSummary, setting: Setting): Told {
  return statistics === undefined ? nothing : told(statistics.mean, statistics.standardErrorOfMean, unit, setting);
}

/** A percentile and its error. People and things come whole. */
export function toldPercentile({ unit, statistics }: MeasureSummary, key: keyof Percentiles, setting: Setting): Told {
  if (statistics === undefined) return nothing;
  const value = statistics.percentiles[key];
  const shown = told(value, statistics.standardErrors[key], unit, setting);
  // Where many trials end on one amount its error is nothing; told as finely as the mean it lines up with its row.
  if (unit === "money" && statistics.standardErrors[key] === 0)
    return { ...shown, value: told(value, statistics.standardErrorOfMean, unit, setting).value };
  return unit === "people" || unit === "count" ? { ...shown, value: people(statistics.percentiles[key]) } : shown;
}

function told(value: number, standardError: number, unit: MeasureUnit, setting: Setting): Told {
  const { currency, startMonth } = setting;
  const shown = { value, standardError, unit, currency, startMonth };
  // A month as its date alone: in a column of months the count from the start would be said again and again.
  // Alike in every trial, so whole if it is whole: "171" and not "171.0".
  if ((unit === "people" || unit === "count") && standardError === 0 && Number.isInteger(value))
    return { value: people(value), error: withError(shown) };
  const text = unit === "month" ? calendarMonth(Math.round(value), startMonth) : estimate(shown);
  return { value: text, error: withError(shown) };
}
