import { chance } from "../../format/chance.ts";
import { terseMoney } from "../../format/terse-money.ts";
import { exceedance } from "./exceedance.ts";
import type { PaymentsHistogramData } from "./payments-histogram-data.ts";
import { percentileMoney } from "./percentile-money.ts";

/** The sentence to take away from the histogram: the middle, the range of 8 trials in 10, and the chance over the budget. */
export function paymentsHistogramCaption(data: PaymentsHistogramData): string {
  const { measure, shape, limits, currency, overBudget } = data;
  const { statistics } = measure;
  if (statistics === undefined) return "No trial has payments to show.";
  const { p10, p90 } = statistics.percentiles;
  const money = (key: "p10" | "p50" | "p90"): string => percentileMoney(statistics, key, currency);
  const spread =
    statistics.minimum === statistics.maximum
      ? `Payments are ${money("p50")} in every trial`
      : p10 === p90
        ? `Payments are ${money("p50")} in at least 8 trials in 10`
        : `Payments are ${money("p50")} in the middle trial, and between ${money("p10")} and ${money("p90")} in 8 trials in 10`;
  const budget = limits.find(({ id }) => id === "budget");
  if (budget === undefined) return `${spread}.`;
  const over = overBudget ?? exceedance(shape.quantiles, budget.amount);
  const told = terseMoney(budget.amount, currency, 4);
  return over === 0
    ? `${spread}; none goes over the budget of ${told}.`
    : `${spread}; ${chance(over)} of trials go over the budget of ${told}.`;
}
