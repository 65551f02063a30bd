import { financialYearLabel } from "../model/calendar.ts";
import { achievedOf, measureNames as names } from "../model/measure-names.ts";
import { plannedTotal, type Plan } from "../model/plan.ts";
import type { PlanItem, PlanPlacement } from "../model/plan-placement.ts";
import type { MeasureUnit } from "../model/result.ts";
import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { moments } from "../stats/moments.ts";
import { quantileSorted } from "../stats/quantile.ts";
import { trialErrors, type TrialErrors } from "./trial-errors.ts";

interface PlacedIn {
  readonly scenario: Scenario;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
  readonly trials: number;
}

/**
 * Where a figure falls among the trials: the share below it and half the share equal to it, with the standard error of
 * that mean.
 * @param values one a trial, at least one
 */
export function placeAmong(
  values: Float64Array,
  planned: number,
  errors: TrialErrors,
): { readonly percentile: number; readonly standardError: number } {
  const ranks = values.map((value) => (value < planned ? 1 : value === planned ? 0.5 : 0));
  const { mean, standardDeviation } = moments(ranks);
  const standardError = errors.ofMean(ranks, { mean, standardDeviation, trials: ranks.length });
  return { percentile: mean, standardError };
}

/** Money is compared to the penny: sums in floating point may differ in their last bits. */
const toThePenny = (amount: number): number => Math.round(amount * 100) / 100;

/** Places one figure after the other, with the errors of a run's plan. */
const placing =
  (errors: TrialErrors) =>
  (measure: string, label: string, unit: MeasureUnit, stated: number, inTrials: Float64Array): PlanItem => {
    const money = unit === "money";
    const planned = money ? toThePenny(stated) : stated;
    const values = money ? inTrials.map(toThePenny) : inTrials;
    const median = quantileSorted(values.slice().sort(), 0.5);
    return { measure, label, unit, planned, median, ...placeAmong(values, planned, errors) };
  };

function itemsOf(plan: Plan, { scenario, layout, table, trials }: PlacedIn): readonly PlanItem[] {
  const columnOf = (id: string): number => layout.measures.findIndex((measure) => measure.id === id);
  const placed = placing(trialErrors(samplingOf(scenario.run), trials));
  const total = plannedTotal(plan);
  const payments = layout.yearly.find(({ id }) => id === "payments")!;
  const nothing = new Float64Array(trials);
  const inYear = (year: number): Float64Array =>
    // Years after the last in which anything can be paid: nothing is paid in any trial.
    year < layout.years.length ? table.column(payments.firstColumn + year, trials) : nothing;
  return [
    ...(total === undefined
      ? []
      : [
          placed(
            names.paymentsTotal,
            "Payments, total",
            "money",
            total,
            table.column(columnOf(names.paymentsTotal), trials),
          ),
        ]),
    ...(plan.paymentsByYear ?? []).map((planned, year) => {
      const label = financialYearLabel(scenario.deal, year);
      return placed(`year.${label}.payments`, `Payments in ${label}`, "money", planned, inYear(year));
    }),
    ...scenario.outcomes.flatMap((outcome) => {
      const planned = plan.outcomes[outcome.id];
      const measure = achievedOf(outcome.id);
      const column = columnOf(measure);
      if (planned === undefined || column === -1) return [];
      return [placed(measure, layout.measures[column]!.label, "count", planned, table.column(column, trials))];
    }),
  ];
}

/** Each plan of the deal with each of its figures placed among the first so many trials. */
export const placePlans = (source: PlacedIn): readonly PlanPlacement[] =>
  (source.scenario.plans ?? []).map((plan) => ({ id: plan.id, name: plan.name, items: itemsOf(plan, source) }));
