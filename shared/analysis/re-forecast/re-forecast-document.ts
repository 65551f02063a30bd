import type { FigureUnit } from "../../format/shown-number.ts";
import type { Actuals } from "../../model/actuals.ts";
import type { MeasureUnit, Party } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { Spread } from "./weigh.ts";

/** An input before and after what is known. */
export interface LearntInput {
  readonly id: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly before: Spread;
  /** By weights. */
  readonly after: Spread;
  /** In closed form, where there is one. */
  readonly exact?: Spread;
}

/** A number in the plan and in the forecast. */
export interface PlanAndForecast {
  readonly plan: Estimate;
  readonly forecast: Estimate;
}

/** A figure by which a party judges the deal. */
export interface ForecastFigure extends Partial<PlanAndForecast> {
  readonly id: string;
  readonly party: Party;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
}

/** How many achieve an outcome, in all. */
export interface ForecastOutcome extends PlanAndForecast {
  /** Absent: people who start. */
  readonly outcome?: string;
  readonly name: string;
  /** By the end of the known months; absent where they do not tell. */
  readonly soFar?: number;
  /** The plan's by then. */
  readonly plannedSoFar: Estimate;
}

/** Payments made by the end of a month, in the deal's currency. */
export interface MonthBand {
  readonly month: number;
  readonly plan: { readonly mean: number; readonly p10: number; readonly p90: number };
  readonly forecast: { readonly mean: number; readonly p10: number; readonly p90: number };
  /** As they were typed. */
  readonly paid?: number;
}

/** A deal forecast again from what has happened, against its plan. */
export interface ReForecastDocument extends AnalysisHead<"re-forecast"> {
  readonly actuals: Actuals;
  /** "Mar 2016" */
  readonly through: string;
  /** Draws of the inputs that were weighed. */
  readonly draws: number;
  /** As many equal draws would tell as much; 0: what happened cannot happen in this deal. */
  readonly effective: number;
  /** Whether that is too few to rely on. */
  readonly isThin: boolean;
  readonly inputs: readonly LearntInput[];
  readonly outcomes: readonly ForecastOutcome[];
  readonly figures: readonly ForecastFigure[];
  readonly years: readonly (PlanAndForecast & { readonly year: string })[];
  readonly months: readonly MonthBand[];
  /** Paid by the end of the known months: by the terms for these outcomes, and as it was typed. */
  readonly reconciled: { readonly byTerms: Estimate; readonly paid?: number };
}
