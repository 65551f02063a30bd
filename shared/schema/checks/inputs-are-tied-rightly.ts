import { inputsOf } from "../../engine/compiled-deal.ts";
import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import { correlationsNameInputs, obstacles } from "./correlations-name-inputs.ts";
import { driversLeaveRoom } from "./drivers-leave-room.ts";
import { formulasKeepToRange } from "./formulas-keep-to-range.ts";
import { formulasMakeSense } from "./formulas-make-sense.ts";
import { formulasIn, formulasStandWhereDrawn } from "./formulas-stand-where-drawn.ts";

/**
 * Formulas, drivers and rank correlations name inputs that there are, and can be worked out. Asked last, of a scenario in
 * which nothing else is wrong, since the names are those the engine gives when it compiles the deal.
 */
export function inputsAreTiedRightly(scenario: Scenario): readonly Problem[] {
  const { uncertainty } = scenario;
  const formulas = formulasIn(scenario);
  if (formulas.length === 0 && !uncertainty?.drivers?.length && !uncertainty?.rankCorrelations?.length) return [];
  const perPerson = formulasStandWhereDrawn(scenario);
  if (perPerson.length > 0) return perPerson;

  const inputs = inputsOf(scenario);
  const places = new Set(inputs.map(({ path }) => JSON.stringify([...path, "value"])));
  const idle = formulas
    .filter((path) => !places.has(JSON.stringify(path)))
    .map((path) => ({
      path,
      code: "formula-idle",
      sentence: "A formula cannot stand here: this number is not drawn in the deal as it is. Write a number.",
    }));
  const obstacle = obstacles(scenario, inputs);
  const problems = [
    ...idle,
    ...formulasMakeSense(inputs),
    ...driversLeaveRoom(scenario, obstacle),
    ...correlationsNameInputs(scenario, obstacle),
  ];
  return problems.length > 0 || formulas.length === 0 ? problems : formulasKeepToRange(scenario, inputs);
}
