import type { MeasureStatistics, Percentiles } from "#shared/model/result.ts";
import type { Currency } from "#shared/model/currency.ts";
import { errorStep } from "#shared/format/error-step.ts";
import { moneyInSteps } from "#shared/format/money-in-steps.ts";
import { significantStep } from "#shared/format/significant-step.ts";

/** A percentile of a measure of money for a label: three digits at most, and none that its error has not earned. */
export function percentileMoney(statistics: MeasureStatistics, key: keyof Percentiles, currency: Currency): string {
  const value = statistics.percentiles[key];
  const step = Math.max(errorStep(value, statistics.standardErrors[key], "money"), significantStep(value, 3));
  return moneyInSteps(value, step, currency);
}
