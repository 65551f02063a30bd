import { calendarMonth } from "../../format/calendar-month.ts";
import { chance } from "../../format/chance.ts";
import { shortMoney } from "../../format/short-money.ts";
import type { Currency } from "../../model/currency.ts";
import type { MeasureSummary } from "../../model/result.ts";

export interface CashNeed {
  /** The summary of `investor.peakDrawdown`. */
  readonly peak: MeasureSummary;
  /** The summary of `investor.paybackMonth`, which exists where capital comes back. */
  readonly payback: MeasureSummary;
  /** All trials of the run. */
  readonly trials: number;
  readonly currency: Currency;
  readonly startMonth: string;
}

/** The sentence to take away: how deep the investor is in, and when it is out again. */
export function cashNeedCaption({ peak, payback, trials, currency, startMonth }: CashNeed): string {
  const { statistics } = peak;
  if (statistics === undefined || statistics.maximum === 0) return "No capital is needed in any trial.";
  const { p50, p95 } = statistics.percentiles;
  const start = `At its deepest the investor is ${shortMoney(p50, currency)} out of pocket in`;
  const deepest =
    statistics.minimum === statistics.maximum
      ? `${start} every trial`
      : p95 === statistics.maximum
        ? `${start} the middle trial, and never more than ${shortMoney(p95, currency)}`
        : `${start} the middle trial, and more than ${shortMoney(p95, currency)} in 1 trial in 20`;
  const back = payback.statistics;
  if (back === undefined) return `${deepest}; capital is not back in any trial.`;
  const when = calendarMonth(Math.round(back.percentiles.p50), startMonth);
  const share = payback.trials / trials;
  return share === 1
    ? `${deepest}; capital is back in every trial, in the middle one by ${when}.`
    : `${deepest}; capital is back in ${chance(share)} of trials, in the middle one of these by ${when}.`;
}
