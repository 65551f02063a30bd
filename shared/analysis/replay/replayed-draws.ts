import { type CompiledDeal, inputsOf } from "../../engine/compiled-deal.ts";
import { unitOfFigure } from "../../format/unit-of-figure.ts";
import { Stream } from "../../random/stream.ts";
import { figureName } from "../../schema/figure-name.ts";
import { valueAt } from "../../schema/value-at.ts";
import { rankAmong } from "./rank-among.ts";
import type { ReplayedDraw } from "./replay-document.ts";

/**
 * The uncertain inputs of a trial, those that stand out first: how each draw ranks among those of the first trials, which are
 * drawn again without being simulated.
 */
export function replayedDraws(
  deal: CompiledDeal,
  seed: number,
  trials: number,
  drawn: Float64Array,
): readonly ReplayedDraw[] {
  const { scenario, inputs } = deal;
  const uncertain = inputsOf(scenario).filter(({ value }) => typeof value !== "number");
  const columns = uncertain.map(() => new Float64Array(trials));
  const row = new Float64Array(inputs.size);
  const stream = new Stream();
  const places = uncertain.map(({ id }) => inputs.placeOf(id));
  for (let trial = 0; trial < trials; trial++) {
    inputs.draw(row, stream, seed, trial);
    places.forEach((place, index) => (columns[index]![trial] = row[place]!));
  }
  return uncertain
    .map(({ id, path }, index): ReplayedDraw => {
      const value = drawn[places[index]!]!;
      return {
        input: id,
        label: figureName(scenario, path),
        unit: unitOfFigure(path, (steps) => valueAt(scenario, steps)),
        value,
        rank: rankAmong(value, columns[index]!),
      };
    })
    .sort((a, b) => Math.abs(b.rank - 0.5) - Math.abs(a.rank - 0.5));
}
