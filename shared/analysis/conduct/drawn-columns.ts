import { compileDeal } from "../../engine/compiled-deal.ts";
import type { Scenario } from "../../model/scenario.ts";
import { Stream } from "../../random/stream.ts";

/** Values of inputs as a run draws them, drawn again without simulating: a column an input, by id. */
export function drawnColumns(
  scenario: Scenario,
  ids: readonly string[],
  seed: number,
  trials: number,
): ReadonlyMap<string, Float64Array> {
  const { inputs } = compileDeal(scenario);
  const stream = new Stream();
  const row = new Float64Array(inputs.size);
  const columns = ids.map((id) => ({ id, place: inputs.placeOf(id), values: new Float64Array(trials) }));
  for (let trial = 0; trial < trials; trial++) {
    inputs.drawUnchecked(row, stream, seed, trial);
    for (const { place, values } of columns) values[trial] = row[place]!;
  }
  return new Map(columns.map(({ id, values }) => [id, values]));
}
