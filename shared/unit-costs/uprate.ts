import { pow } from "../random/elementary.ts";
import { deflatorOf, deflatorOfFinancialYear, lastDeflatorYear } from "./gdp-deflator.ts";

/** Growth of prices a year after the last outturn, until a user says otherwise: the Bank of England's target for CPI. */
export const assumedGrowth = 0.02;

/** Whether a base year lies beyond the deflator's outturn, so that uprating to it needs an assumed rate. */
export const needsGrowth = (baseYear: number): boolean => baseYear > lastDeflatorYear;

/**
 * The factor from prices of a financial year to prices of a calendar year: the ratio of their GDP deflators, then
 * (1 + growth) for each year after the last outturn. Below 1 where the base year is the earlier.
 * @param growth of prices a year after the last outturn; used only there
 * @returns undefined for a base year before the series
 */
export function upratingFactor(priceYear: string, baseYear: number, growth: number): number | undefined {
  const to = deflatorOf(Math.min(baseYear, lastDeflatorYear));
  if (to === undefined) return undefined;
  return (to / deflatorOfFinancialYear(priceYear)) * pow(1 + growth, Math.max(0, baseYear - lastDeflatorYear));
}
