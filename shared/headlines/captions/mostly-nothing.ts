import { shortMoney } from "../../format/short-money.ts";
import type { Currency } from "../../model/currency.ts";
import type { YearlySeries } from "../../model/result-pictures.ts";

/** Whether it is nothing in every trial of every year: percentiles alone are nothing too where few trials have any. */
export const isAlwaysNothing = ({ mean, p5, p95 }: YearlySeries): boolean =>
  [...mean, ...p5, ...p95].every((amount) => amount === 0);

/** Place of the number that is furthest from nothing, or the first of these. */
function furthest(amounts: readonly number[]): number {
  const sizes = amounts.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes));
}

/**
 * The sentence on a yearly series that is nothing in the middle trial of every year: whether it is nothing at all, in nearly
 * every trial, or in half of them. Undefined where the middle trial has something.
 */
export function mostlyNothing(series: YearlySeries, years: readonly string[], currency: Currency): string | undefined {
  const { label, mean, p5, p50, p95 } = series;
  if (p50.some((amount) => amount !== 0)) return undefined;
  if (isAlwaysNothing(series)) return `${label}: nothing in any year.`;
  const widths = p95.map((high, year) => high - (p5[year] ?? 0));
  if (widths.every((width) => width === 0)) {
    // At most 1 in 20 below and 1 in 20 above.
    const year = furthest(mean);
    return `${label}: nothing in at least 9 trials in 10 of every year; on average furthest from nothing in ${years[year]}, at ${shortMoney(mean[year], currency)}.`;
  }
  const year = furthest(widths);
  return `${label}: nothing in the middle trial of any year; widest in ${years[year]} (9 trials in 10: ${shortMoney(p5[year], currency)} to ${shortMoney(p95[year], currency)}).`;
}
