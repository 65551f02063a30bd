import type { CompiledFigures } from "../../../engine/outcomes/compiled-figures.ts";
import { add, divide, multiply, ONE, subtract, type Term } from "../cells/term.ts";
import type { InputsSheet } from "../sheets/inputs-sheet.ts";

/** A segment's figure without the service. */
export const baselineTerm = (figures: CompiledFigures, segment: number, inputs: InputsSheet): Term =>
  inputs.ofInput(figures.baseline[segment]!);

/** A segment's figure with the service, from what the file states: a rate, points, a relative change or an odds ratio. */
export function withServiceTerm(figures: CompiledFigures, segment: number, inputs: InputsSheet): Term {
  const effect = inputs.ofInput(figures.effect[segment]!);
  const statedAs = figures.statedAs[segment]!;
  if (statedAs === "rate") return effect;
  const baseline = baselineTerm(figures, segment, inputs);
  if (statedAs === "points") return add(baseline, effect);
  if (statedAs === "relative") return multiply(baseline, add(ONE, effect));
  return divide(multiply(effect, baseline), add(subtract(ONE, baseline), multiply(effect, baseline)));
}
