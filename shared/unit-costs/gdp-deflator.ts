/**
 * The United Kingdom's GDP deflator at market prices, calendar years from 2005 on, 2024 = 100: HM Treasury, "GDP deflators
 * at market prices, and money GDP", release of December 2025 (Quarterly National Accounts), outturn. Read from the copy
 * in the R package greenbook (gdp_deflator.csv, April 2026), which names that release; Open Government Licence v3.0.
 */
const FIRST_YEAR = 2005;
const INDEX: readonly number[] = [
  61.5718, 63.4682, 64.7322, 66.89, 68.217, 69.1217, 70.834, 71.9294, 73.4795, 74.6524, 75.1536, 76.4554, 77.6367,
  79.1606, 81.1085, 85.2137, 85.6358, 90.5005, 96.2507, 100,
];

/** What the series is, for notes and screens. */
export const deflatorName = "GDP deflator, HM Treasury, December 2025";

/** The last year with an outturn; prices of later years are an assumption. */
export const lastDeflatorYear = FIRST_YEAR + INDEX.length - 1;

/** The index of a calendar year; undefined outside the series. */
export const deflatorOf = (year: number): number | undefined => INDEX[year - FIRST_YEAR];

/**
 * The index of a financial year from April, "2011/12": three quarters of its first calendar year and one quarter of its
 * second. @throws for a year outside the series
 */
export function deflatorOfFinancialYear(financialYear: string): number {
  const year = Number(financialYear.slice(0, 4));
  const first = deflatorOf(year);
  const second = deflatorOf(year + 1);
  if (first === undefined || second === undefined) throw new Error(`no deflator of ${financialYear}`);
  return 0.75 * first + 0.25 * second;
}
