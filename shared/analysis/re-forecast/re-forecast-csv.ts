import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { ReForecastDocument } from "./re-forecast-document.ts";

type Column = readonly [name: string, unit: string, meaning: string];

const spreadColumns = (prefix: string, of: string): readonly Column[] => [
  [`${prefix}_mean`, "as the input", `Mean ${of}`],
  [`${prefix}_sd`, "as the input", `Standard deviation ${of}`],
  [`${prefix}_p10`, "as the input", `1 in 10 below, ${of}`],
  [`${prefix}_p90`, "as the input", `1 in 10 above, ${of}`],
];

const learntColumns: readonly Column[] = [
  ["input", "", "Its id"],
  ["name", "", "What it is called"],
  ...spreadColumns("plan", "of the plan's draws"),
  ...spreadColumns("now", "of the draws weighed by how likely each makes what has happened"),
  ["exact_mean", "as the input", "Mean in closed form, where there is one"],
  ["exact_sd", "as the input", "Standard deviation in closed form, where there is one"],
];

const planColumns: readonly Column[] = [
  ["kind", "", "outcome: people who achieve it, or start; figure; or payments_in_year"],
  ["id", "", "Id of the outcome or figure; or the financial year"],
  ["label", "", "What it is called"],
  ["so_far", "people", "Of an outcome: how many by the end of the known months, as they were given"],
  ["plan", "as the figure", "Mean of the plan, or its figure"],
  ["plan_standard_error", "as the figure", "Its Monte Carlo standard error"],
  ["forecast", "as the figure", "The same of the forecast"],
  ["forecast_standard_error", "as the figure", "Its Monte Carlo standard error, counting that draws are weighed"],
];

const bandColumns = (prefix: string): readonly Column[] => [
  [`${prefix}_mean`, "the deal's currency", `Mean of the ${prefix}, paid by the end of the month`],
  [`${prefix}_p10`, "the deal's currency", `1 in 10 below, of the ${prefix}`],
  [`${prefix}_p90`, "the deal's currency", `1 in 10 above, of the ${prefix}`],
];

const monthColumns: readonly Column[] = [
  ["month", "months", "Counted from 0, the service start"],
  ["paid", "the deal's currency", "Paid by its end, as it was given"],
  ...bandColumns("plan"),
  ...bandColumns("forecast"),
];

type Line = readonly (string | number | undefined)[];

const csvOf = (columns: readonly Column[], lines: readonly Line[]): string =>
  BYTE_ORDER_MARK + [columns.map(([name]) => name), ...lines].map(csvLine).join("");

/** Inputs before and after what is known, a line each; full precision. */
export const learntCsv = ({ inputs }: ReForecastDocument): string =>
  csvOf(
    learntColumns,
    inputs.map(({ id, name, before, after, exact }) => [
      id,
      name,
      ...[before, after].flatMap(({ mean, standardDeviation, p10, p90 }) => [mean, standardDeviation, p10, p90]),
      exact?.mean,
      exact?.standardDeviation,
    ]),
  );

/** Outcomes, figures and financial years against the plan, a line each. */
export function againstPlanCsv({ outcomes, figures, years }: ReForecastDocument): string {
  type Numbers = Partial<Pick<ReForecastDocument["years"][number], "plan" | "forecast">>;
  const both = ({ plan, forecast }: Numbers): Line =>
    [plan, forecast].flatMap((each) => [each?.value, each?.standardError]);
  return csvOf(planColumns, [
    ...outcomes.map((each) => ["outcome", each.outcome ?? "starts", each.name, each.soFar, ...both(each)]),
    ...figures.map((each) => ["figure", each.id, each.label, undefined, ...both(each)]),
    ...years.map((each) => ["payments_in_year", each.year, `Payments in ${each.year}`, undefined, ...both(each)]),
  ]);
}

/** Payments by the end of each month, planned and forecast. */
export const paidByMonthCsv = ({ months }: ReForecastDocument): string =>
  csvOf(
    monthColumns,
    months.map(({ month, paid, plan, forecast }) => [
      month,
      paid,
      ...[plan, forecast].flatMap(({ mean, p10, p90 }) => [mean, p10, p90]),
    ]),
  );

/** What each column of the three means, as a CSV of its own. */
export const reForecastDictionaryCsv = (): string =>
  csvOf(
    [
      ["file", "", ""],
      ["column", "", ""],
      ["unit", "", ""],
      ["meaning", "", ""],
    ],
    Object.entries({
      "learnt.csv": learntColumns,
      "against-plan.csv": planColumns,
      "paid-by-month.csv": monthColumns,
    }).flatMap(([file, columns]) => columns.map((column) => [file, ...column])),
  );
