import type { Input } from "../../model/input.ts";
import type { Effect } from "../../model/effect.ts";
import type { MilestoneOutcome, Outcome } from "../../model/outcome.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import { InputProblem } from "../input-problem.ts";
import type { InputTable } from "../input-table.ts";
import type { WhatIf } from "../what-if.ts";
import { changedFigure, figureChangeOf, type FigureChange } from "./figure-change.ts";
import { figureWithService, inputFieldOf, inputOf, type StatedAs } from "./stated-effect.ts";

/** What an outcome's figure is with the service and without it, by segment: places of inputs, and bounds. */
export interface CompiledFigures {
  readonly statedAs: readonly StatedAs[];
  /** Place of the rate, change or ratio, by segment. */
  readonly effect: readonly number[];
  /** Place of the baseline, by segment; −1 for a milestone, which has none. */
  readonly baseline: readonly number[];
  /** The least and the most the figure can be. */
  readonly low: number;
  readonly high: number;
  /** Where the effect stands in the file, by segment. */
  readonly paths: readonly (readonly PathStep[])[];
  /** What an analysis makes of the figure with the service; absent where it leaves it as it is. */
  readonly change?: FigureChange | undefined;
}

/** What rounding alone may put beyond a bound. */
const ROUNDING = 1e-9;

/**
 * The figure with the service in a segment, as an analysis changes it.
 * @throws InputProblem where a change leads beyond the bounds: validation refuses effects of which it sees any such mass,
 * and a run that meets a rarer draw must not use it
 */
export function withServiceIn(figures: CompiledFigures, segment: number, values: Float64Array): number {
  const figure = statedFigure(figures, segment, values);
  return figures.change ? changedFigure(figure, baselineIn(figures, segment, values), figures.change, figures) : figure;
}

/** The figure with the service as the deal states it. */
function statedFigure(figures: CompiledFigures, segment: number, values: Float64Array): number {
  const statedAs = figures.statedAs[segment]!;
  const effect = values[figures.effect[segment]!]!;
  if (statedAs === "rate") return effect;
  const baseline = values[figures.baseline[segment]!]!;
  const figure = figureWithService(statedAs, effect, baseline);
  const { low, high } = figures;
  if (figure >= low && figure <= high) return figure;
  if (figure >= low - ROUNDING && figure <= high + ROUNDING) return Math.min(high, Math.max(low, figure));
  throw new InputProblem({
    path: figures.paths[segment]!,
    code: "effect-out-of-range",
    sentence: `In one trial this effect of ${short(effect)} on a baseline of ${short(baseline)} leads to ${short(figure)} with the service, which must be ${boundsInWords(figures)}. Choose narrower distributions for the two.`,
  });
}

const short = (value: number): string => String(Number(value.toPrecision(4)));

/** "between 0 and 1", "0 or more" */
export const boundsInWords = ({ low, high }: Pick<CompiledFigures, "low" | "high">): string =>
  high === Infinity ? `${low} or more` : `between ${low} and ${high}`;

/** The figure without the service in a segment; NaN for a milestone. */
export function baselineIn(figures: CompiledFigures, segment: number, values: Float64Array): number {
  const place = figures.baseline[segment]!;
  return place === -1 ? Number.NaN : values[place]!;
}

interface Stated {
  readonly effect: Effect;
  readonly baseline: Input;
}

type WithEffect = Exclude<Outcome, MilestoneOutcome>;

/** What is stated for one segment: its own where it has any, else everyone's. */
export function statedFor(outcome: WithEffect, segment: string): Stated {
  const own = outcome.bySegment?.[segment];
  return { effect: own?.withService ?? outcome.withService, baseline: own?.baseline ?? outcome.baseline };
}

/** The least and the most an outcome's figure can be. */
export function boundsOf(outcome: Outcome): { readonly low: number; readonly high: number } {
  switch (outcome.kind) {
    case "binary":
    case "milestone":
      return { low: 0, high: 1 };
    case "frequency":
      return {
        low: 0,
        high: outcome.model === "betaBinomial" ? (outcome.atMostPerMonth?.value ?? Infinity) : Infinity,
      };
    case "cohortMeasured":
      if (outcome.model === "score" || outcome.model === "fixed") return { low: -Infinity, high: Infinity };
      return { low: 0, high: outcome.model === "share" ? 1 : Infinity };
  }
}

/** Where the effect of a segment stands in the file: its own where it has one, else everyone's. */
export function effectPath(outcome: WithEffect, place: number, segment: string): readonly PathStep[] {
  const own = outcome.bySegment?.[segment]?.withService;
  const effect = own ?? outcome.withService;
  const within = own ? ["bySegment", segment] : [];
  return ["outcomes", place, ...within, "withService", inputFieldOf(effect)];
}

/** Puts an outcome's rates in their places: everyone's first, then those of segments that differ. */
export function compileFigures(
  outcome: Outcome,
  { outcomes, cohort: { segments } }: Scenario,
  table: InputTable,
  whatIf?: WhatIf,
): CompiledFigures {
  const everyone = `outcome.${outcome.id}`;
  const own = (segment: string): string => `${everyone}.segment.${segment}`;
  const bounds = boundsOf(outcome);
  if (outcome.kind === "milestone") {
    const rate = table.add(`${everyone}.rate`, outcome.rate);
    const effect = segments.map(({ id }) => {
      const different = outcome.rateBySegment?.[id];
      return different ? table.add(`${own(id)}.rate`, different) : rate;
    });
    return { statedAs: segments.map(() => "rate"), effect, baseline: segments.map(() => -1), paths: [], ...bounds };
  }
  const effectOf = (id: string, effect: Effect): number => table.add(`${id}.${inputFieldOf(effect)}`, inputOf(effect));
  const effect = effectOf(everyone, outcome.withService);
  const baseline = table.add(`${everyone}.baseline`, outcome.baseline);
  const bySegment = segments.map(({ id }) => {
    const different = outcome.bySegment?.[id];
    return {
      statedAs: statedFor(outcome, id).effect.statedAs,
      effect: different?.withService ? effectOf(own(id), different.withService) : effect,
      baseline: different?.baseline ? table.add(`${own(id)}.baseline`, different.baseline) : baseline,
    };
  });
  const place = outcomes.indexOf(outcome);
  return {
    statedAs: bySegment.map((each) => each.statedAs),
    effect: bySegment.map((each) => each.effect),
    baseline: bySegment.map((each) => each.baseline),
    paths: segments.map(({ id }) => effectPath(outcome, place, id)),
    change: whatIf && figureChangeOf(outcome, outcomes, whatIf),
    ...bounds,
  };
}
