import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { Stream } from "../../random/stream.ts";

/** Values of some inputs in the first trials, a column each: drawn again, without simulating. @param ids of the inputs */
export function drawnAgain(
  { inputs }: CompiledDeal,
  seed: number,
  trials: number,
  ids: readonly string[],
): readonly Float64Array[] {
  const columns = ids.map(() => new Float64Array(trials));
  const places = ids.map((id) => inputs.placeOf(id));
  const row = new Float64Array(inputs.size);
  const stream = new Stream();
  for (let trial = 0; trial < trials; trial++) {
    inputs.draw(row, stream, seed, trial);
    places.forEach((place, index) => (columns[index]![trial] = row[place]!));
  }
  return columns;
}
