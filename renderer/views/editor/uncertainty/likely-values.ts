import { InputFormulas } from "#shared/engine/input-formulas.ts";
import type { ListedInput } from "#shared/engine/input-list.ts";
import { middleOf } from "../../../inputs/middle-of.ts";

/**
 * The most likely value of every input, in their order: what is certain, the likely or middle value of what is uncertain, and what
 * formulas make of those. NaN where there is none. @throws FormulaError where a formula cannot be read
 */
export function likelyValues(inputs: readonly ListedInput[]): Float64Array {
  const values = Float64Array.from(inputs, ({ value }) => middleOf(value) ?? Number.NaN);
  const places = new Map(inputs.map(({ id }, place) => [id, place]));
  new InputFormulas(inputs, (id) => places.get(id) ?? Number.NaN).evaluate(values);
  return values;
}
