import type { MeasureStatistics, Percentiles } from "../../model/result.ts";
import type { Currency } from "../../model/currency.ts";
import { errorStep } from "../../format/error-step.ts";
import { moneyInSteps } from "../../format/money-in-steps.ts";
import { significantStep } from "../../format/significant-step.ts";

/** A percentile of a measure of money for a label: three digits at most, and none that its error has not earned. */
export function percentileMoney(statistics: MeasureStatistics, key: keyof Percentiles, currency: Currency): string {
  const value = statistics.percentiles[key];
  const step = Math.max(errorStep(value, statistics.standardErrors[key], "money"), significantStep(value, 3));
  return moneyInSteps(value, step, currency);
}
