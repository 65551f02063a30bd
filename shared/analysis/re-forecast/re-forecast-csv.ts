import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { ReForecastDocument } from "./re-forecast-document.ts";

const lines = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  BYTE_ORDER_MARK + rows.map(csvLine).join("");

/** Inputs before and after what is known, a line each; full precision. */
export const learntCsv = ({ inputs }: ReForecastDocument): string =>
  lines([
    [
      "input",
      "name",
      "plan_mean",
      "plan_sd",
      "plan_p10",
      "plan_p90",
      "now_mean",
      "now_sd",
      "now_p10",
      "now_p90",
      "exact_mean",
      "exact_sd",
    ],
    ...inputs.map(({ id, name, before, after, exact }) => [
      id,
      name,
      ...[before, after].flatMap((spread) => [spread.mean, spread.standardDeviation, spread.p10, spread.p90]),
      exact?.mean,
      exact?.standardDeviation,
    ]),
  ]);

/** Outcomes, figures and financial years against the plan, a line each. */
export const againstPlanCsv = ({ outcomes, figures, years }: ReForecastDocument): string =>
  lines([
    ["kind", "id", "label", "so_far", "plan", "plan_standard_error", "forecast", "forecast_standard_error"],
    ...outcomes.map(({ outcome = "starts", name, soFar, plan, forecast }) => [
      "outcome",
      outcome,
      name,
      soFar,
      plan.value,
      plan.standardError,
      forecast.value,
      forecast.standardError,
    ]),
    ...figures.map(({ id, label, plan, forecast }) => [
      "figure",
      id,
      label,
      undefined,
      plan?.value,
      plan?.standardError,
      forecast?.value,
      forecast?.standardError,
    ]),
    ...years.map(({ year, plan, forecast }) => [
      "payments_in_year",
      year,
      `Payments in ${year}`,
      undefined,
      plan.value,
      plan.standardError,
      forecast.value,
      forecast.standardError,
    ]),
  ]);

/** Payments by the end of each month, planned and forecast. */
export const paidByMonthCsv = ({ months }: ReForecastDocument): string =>
  lines([
    ["month", "paid", "plan_mean", "plan_p10", "plan_p90", "forecast_mean", "forecast_p10", "forecast_p90"],
    ...months.map(({ month, paid, plan, forecast }) => [
      month,
      paid,
      plan.mean,
      plan.p10,
      plan.p90,
      forecast.mean,
      forecast.p10,
      forecast.p90,
    ]),
  ]);
