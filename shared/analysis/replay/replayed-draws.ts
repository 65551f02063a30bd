import { type CompiledDeal, inputsOf } from "../../engine/compiled-deal.ts";
import { unitOfFigure } from "../../format/unit-of-figure.ts";
import { figureName } from "../../schema/figure-name.ts";
import { valueAt } from "../../schema/value-at.ts";
import { drawnColumns, type DrawsOfTrials } from "../conduct/drawn-columns.ts";
import { rankAmong } from "./rank-among.ts";
import type { ReplayedDraw } from "./replay-document.ts";

/**
 * The uncertain inputs of a trial, those that stand out first: how each draw ranks among those of all trials, which are drawn
 * again without being simulated.
 */
export function replayedDraws(deal: CompiledDeal, draws: DrawsOfTrials, drawn: Float64Array): readonly ReplayedDraw[] {
  const { scenario, inputs } = deal;
  const uncertain = inputsOf(scenario).filter(({ value }) => typeof value !== "number");
  const columns = drawnColumns(
    deal,
    uncertain.map(({ id }) => id),
    draws,
  );
  return uncertain
    .map(({ id, path }): ReplayedDraw => {
      const value = drawn[inputs.placeOf(id)]!;
      return {
        input: id,
        label: figureName(scenario, path),
        unit: unitOfFigure(path, (steps) => valueAt(scenario, steps)),
        value,
        rank: rankAmong(value, columns.get(id)!),
      };
    })
    .sort((a, b) => Math.abs(b.rank - 0.5) - Math.abs(a.rank - 0.5));
}
