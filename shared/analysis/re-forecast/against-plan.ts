import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import type { Actuals } from "../../model/actuals.ts";
import { moments } from "../../stats/moments.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import { figuresOf } from "../../sweep/decision-figures.ts";
import type { Courses } from "../../sweep/course.ts";
import { type Estimate, figureOf } from "../../sweep/figure-of.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import type { ReForecastDocument } from "./re-forecast-document.ts";

/** Futures of a deal: their figures, and their courses. */
export interface Futures extends Courses {
  readonly point: PointTrials;
}

/** What a document tells of futures against the plan. */
type AgainstPlan = Pick<ReForecastDocument, "outcomes" | "figures" | "years" | "months" | "reconciled">;

const meanOf = (values: Float64Array): Estimate => {
  const { mean, standardDeviation } = moments(values);
  return { value: mean, standardError: standardDeviation / Math.sqrt(values.length) };
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

function bandOf(values: Float64Array): { readonly mean: number; readonly p10: number; readonly p90: number } {
  const sorted = values.slice().sort();
  return { mean: moments(values).mean, p10: quantileSorted(sorted, 0.1), p90: quantileSorted(sorted, 0.9) };
}

/**
 * Sums up a forecast beside its plan. The forecast's errors count that its draws were taken by weights: they are those of
 * independent futures times √(1 + futures / effective draws), which is somewhat too wide and never too narrow by much. Of
 * a part of the futures too it is all of them that count: a part of them rests on that part of the effective draws.
 */
export function againstPlan(
  { actuals, trials }: { readonly actuals: Actuals; readonly trials: number },
  { scenario, timeline }: CompiledDeal,
  plan: Futures,
  forecast: Futures,
  effective: number,
): AgainstPlan {
  const widened = Math.sqrt(1 + trials / Math.max(effective, 1));
  const wider = ({ value, standardError }: Estimate): Estimate => ({ value, standardError: standardError * widened });
  const both = (planned: Float64Array, now: Float64Array) => ({ plan: meanOf(planned), forecast: wider(meanOf(now)) });
  const known = actuals.throughMonth;
  const soFarOf = new Map(actuals.achieved.map(({ outcome, byMonth }) => [outcome, total(byMonth)]));
  const paidTyped = actuals.payments;
  return {
    outcomes: [
      {
        name: "People who start",
        soFar: total(actuals.starts.map(({ byMonth }) => total(byMonth))),
        plannedSoFar: meanOf(plan.startedSoFar),
        ...both(plan.starts, forecast.starts),
      },
      ...scenario.outcomes.map(({ id, name }, index) => {
        const soFar = soFarOf.get(id);
        return {
          outcome: id,
          name,
          ...(soFar !== undefined && { soFar }),
          plannedSoFar: meanOf(plan.achievedSoFar[index]!),
          ...both(plan.achieved[index]!, forecast.achieved[index]!),
        };
      }),
    ],
    figures: figuresOf(scenario).map((figure) => {
      const { id, party, label, unit, kind } = figure;
      const [before, now] = [figureOf(figure, plan.point), figureOf(figure, forecast.point)];
      return {
        id,
        party,
        label,
        unit,
        isChance: kind === "chance",
        ...(before && { plan: before }),
        ...(now && { forecast: wider(now) }),
      };
    }),
    years: timeline.yearLabels.map((year, index) => ({ year, ...both(plan.years[index]!, forecast.years[index]!) })),
    months: plan.paidBy.map((values, month) => ({
      month,
      plan: bandOf(values),
      forecast: bandOf(forecast.paidBy[month]!),
      ...(paidTyped && month <= known && { paid: total(paidTyped.slice(0, month + 1)) }),
    })),
    reconciled: {
      byTerms: wider(meanOf(forecast.paidBy[Math.min(known, forecast.paidBy.length - 1)]!)),
      ...(paidTyped && { paid: total(paidTyped) }),
    },
  };
}
