import type { Scenario } from "#shared/model/scenario.ts";
import { formulasIn } from "#shared/schema/checks/formulas-stand-where-drawn.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { inputName } from "./input-name.ts";

/**
 * What of formulas, drivers and rank correlations names some inputs, in words: why what they belong to cannot be removed.
 * @param isMeant whether an id is one of them
 * @param mentions whether a formula's text has one of them
 */
export function inputUses(
  scenario: Scenario,
  isMeant: (id: string) => boolean,
  mentions: (expression: string) => boolean,
): readonly string[] {
  const { drivers = [], rankCorrelations = [] } = scenario.uncertainty ?? {};
  return [
    ...formulasIn(scenario)
      .filter((path) => mentions(String(valueAt(scenario, [...path, "expression"]))))
      .map((path) => `the formula of ${inputName(scenario, path.slice(0, -1))}`),
    ...drivers
      .filter(({ loadings }) => Object.keys(loadings).some((id) => isMeant(id)))
      .map(({ name }) => `the driver “${name}”`),
    ...(rankCorrelations.some(({ a, b }) => isMeant(a) || isMeant(b)) ? ["a rank correlation"] : []),
  ];
}
