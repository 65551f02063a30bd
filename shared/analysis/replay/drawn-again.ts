import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { Stream } from "../../random/stream.ts";

/** Which draws make some trials. */
export interface DrawsOfTrials {
  readonly seed: number;
  readonly trials: number;
  /** By trial: number of the draw that makes it; absent: each trial is its own draw. */
  readonly taken?: Int32Array | undefined;
}

/** Values of some inputs in the first trials, a column each: drawn again, without simulating. @param ids of the inputs */
export function drawnAgain(
  { inputs }: CompiledDeal,
  { seed, trials, taken }: DrawsOfTrials,
  ids: readonly string[],
): readonly Float64Array[] {
  const columns = ids.map(() => new Float64Array(trials));
  const places = ids.map((id) => inputs.placeOf(id));
  const row = new Float64Array(inputs.size);
  const stream = new Stream();
  for (let trial = 0; trial < trials; trial++) {
    inputs.draw(row, stream, seed, taken ? taken[trial]! : trial);
    places.forEach((place, index) => (columns[index]![trial] = row[place]!));
  }
  return columns;
}
