import type { YearlySeries } from "../../model/result-pictures.ts";
import type { Currency } from "../../model/currency.ts";
import { shortMoney } from "../../format/short-money.ts";
import { mostlyNothing } from "./mostly-nothing.ts";
import type { YearFanData } from "./year-fan-data.ts";

/** What is read at a year: each series' median and its range of 9 trials in 10. */
export function yearText({ years, series, currency }: YearFanData, index: number): string {
  const told = series.map((one) => {
    const range = rangeText(one, index, currency);
    return `${one.label} ${shortMoney(one.p50[index], currency)}${range}`;
  });
  return `${years[index] ?? ""}: ${told.join("; ")}`;
}

/** The sentence to take away from the years: when each series is highest, and how wide it then is. */
export function yearFanCaption({ years, series, currency }: YearFanData): string {
  const told = series.flatMap((one) => {
    const peak = highestYear(one);
    if (peak === undefined || years[peak] === undefined) return [];
    const nothing = mostlyNothing(one, years, currency);
    if (nothing !== undefined) return [nothing];
    const depth = Math.min(...one.p50);
    if ((one.p50[peak] ?? 0) <= 0 && depth < 0) {
      const lowest = one.p50.indexOf(depth);
      return [
        `${one.label}: lowest in ${years[lowest]}, at ${shortMoney(depth, currency)} in the middle trial${rangeText(one, lowest, currency)}.`,
      ];
    }
    return [
      `${one.label}: highest in ${years[peak]}, at ${shortMoney(one.p50[peak], currency)} in the middle trial${rangeText(one, peak, currency)}.`,
    ];
  });
  return told.length === 0 ? "There are no years to show." : told.join(" ");
}

function highestYear({ p50 }: YearlySeries): number | undefined {
  if (p50.length === 0) return undefined;
  return p50.indexOf(Math.max(...p50));
}

function rangeText({ p5, p95 }: YearlySeries, index: number, currency: Currency): string {
  if (p5[index] === p95[index]) return "";
  return ` (9 trials in 10: ${shortMoney(p5[index], currency)} to ${shortMoney(p95[index], currency)})`;
}
