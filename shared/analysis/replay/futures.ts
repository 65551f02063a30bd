import { compileDeal, type CompiledDeal } from "../../engine/compiled-deal.ts";
import { trialFigure } from "../../sweep/trial-figure.ts";
import { drawnName } from "../../model/measure-names.ts";
import type { Scenario } from "../../model/scenario.ts";
import { drawnColumns } from "../conduct/drawn-columns.ts";
import { columnOf, type PointTrials, trialsIn } from "../../sweep/point-trials.ts";
import { keptMeasures } from "../../sweep/sweep-figures.ts";

/** Simulated futures of one deal, among which one is looked for. */
export interface Futures {
  readonly deal: CompiledDeal;
  readonly seed: number;
  /** By trial: number of the draw that makes it; absent: each trial is its own draw. */
  readonly taken?: Int32Array | undefined;
  readonly point: PointTrials;
  /** Figures that a sweep does not keep, by id. */
  readonly beside: ReadonlyMap<string, Float64Array>;
}

const swept = new Set(keptMeasures);

/** Whether a figure is drawn and not simulated, and so known without it. */
export const isDrawn = (figure: string): boolean => figure.startsWith(drawnName(""));

/** Whether a deal's trials have a figure. */
export function hasFigure(scenario: Scenario, figure: string): boolean {
  const deal = compileDeal(scenario);
  return isDrawn(figure)
    ? deal.inputs.ids.includes(figure.slice(drawnName("").length))
    : trialFigure(deal, figure) !== undefined;
}

/** Those of some figures that a simulation has to keep beside the swept measures. */
export const keptBeside = (figures: readonly string[]): readonly string[] =>
  figures.filter((figure) => !swept.has(figure) && !isDrawn(figure));

/** An uncertain input in every trial; undefined where the deal has no such input. */
export function drawnColumn({ deal, seed, taken, point }: Futures, input: string): Float64Array | undefined {
  if (!deal.inputs.ids.includes(input)) return undefined;
  return drawnColumns(deal, [input], { seed, trials: trialsIn(point), taken }).get(input);
}

/** A figure in every trial, NaN where a trial does not have it; undefined where the deal has no such figure. */
export function figureColumn(futures: Futures, figure: string): Float64Array | undefined {
  if (swept.has(figure)) return columnOf(futures.point, figure);
  return isDrawn(figure) ? drawnColumn(futures, figure.slice(drawnName("").length)) : futures.beside.get(figure);
}
