import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { Stream } from "../../random/stream.ts";

/** Which draws make some trials. */
export interface DrawsOfTrials {
  readonly seed: number;
  readonly trials: number;
  /** By trial: number of the draw that makes it; absent: each trial is its own draw. */
  readonly taken?: Int32Array | undefined;
}

/** Values of inputs as a run draws them, drawn again without simulating: a column an input, by id. */
export function drawnColumns(
  { inputs }: CompiledDeal,
  ids: readonly string[],
  { seed, trials, taken }: DrawsOfTrials,
): ReadonlyMap<string, Float64Array> {
  const stream = new Stream();
  const row = new Float64Array(inputs.size);
  const columns = ids.map((id) => ({ id, place: inputs.placeOf(id), values: new Float64Array(trials) }));
  for (let trial = 0; trial < trials; trial++) {
    inputs.drawUnchecked(row, stream, seed, taken ? taken[trial]! : trial);
    for (const { place, values } of columns) values[trial] = row[place]!;
  }
  return new Map(columns.map(({ id, values }) => [id, values]));
}
