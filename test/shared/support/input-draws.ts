import { compileDeal } from "#shared/engine/compiled-deal.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Quantity, QuantityUnit } from "#shared/model/uncertainty.ts";
import { Stream } from "#shared/random/stream.ts";

/** A free-standing quantity without a history. */
export const quantity = (id: string, value: number | Distribution, unit: QuantityUnit = "number"): Quantity => ({
  id,
  name: `Quantity ${id}`,
  unit,
  value,
  status: "illustrative",
});

export const formula = (expression: string): Distribution => ({ family: "formula", expression });

/** What inputs are drawn at, by id: a value a trial. */
export function drawsOf(scenario: Scenario, ids: readonly string[], trials: number, seed = 3): readonly Float64Array[] {
  const { inputs } = compileDeal(scenario);
  const values = new Float64Array(inputs.size);
  const stream = new Stream();
  const rows = ids.map(() => new Float64Array(trials));
  for (let trial = 0; trial < trials; trial++) {
    inputs.draw(values, stream, seed, trial);
    ids.forEach((id, index) => (rows[index]![trial] = values[inputs.placeOf(id)]!));
  }
  return rows;
}
