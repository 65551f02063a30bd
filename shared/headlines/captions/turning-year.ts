import { shortMoney } from "../../format/short-money.ts";
import type { YearlySeries } from "../../model/result-pictures.ts";
import type { Currency } from "../../model/currency.ts";
import { mostlyNothing } from "./mostly-nothing.ts";

/** The sentence to take away from a series that falls below nought and rises above it: its worst and its best year. */
export function turningYear(series: YearlySeries | undefined, years: readonly string[], currency: Currency): string {
  if (series === undefined || series.p50.length === 0) return "There are no years to show.";
  const { p5, p50, p95 } = series;
  const nothing = mostlyNothing(series, years, currency);
  if (nothing !== undefined) return nothing;
  const worst = p50.indexOf(Math.min(...p50));
  const best = p50.indexOf(Math.max(...p50));
  const told = (year: number): string => {
    const middle = shortMoney(p50[year], currency);
    if (p5[year] === p95[year]) return middle;
    return `${middle} in the middle trial (9 trials in 10: ${shortMoney(p5[year], currency)} to ${shortMoney(p95[year], currency)})`;
  };
  if (p50[worst] === p50[best]) return `${series.label} is the same in every year of the middle trial.`;
  return `Worst in ${years[worst]}, at ${told(worst)}; best in ${years[best]}, at ${told(best)}.`;
}
