import { inputsNamed } from "#shared/formula/expression.ts";
import { FormulaError } from "#shared/formula/formula-error.ts";
import { parseFormula, QUANTITY_PREFIX } from "#shared/formula/parse-formula.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { formulasIn } from "#shared/schema/checks/formulas-stand-where-drawn.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { term, type Use } from "./use.ts";

/** Ids of the inputs a formula names; of one that cannot be read, all that its text could mean. */
function namedIn(expression: string): readonly string[] {
  try {
    return inputsNamed(parseFormula(expression));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const quoted = [...expression.matchAll(/"([^"]*)"|'([^']*)'/gu)].map(
      ([, double, single]) => double ?? single ?? "",
    );
    const bare = [...expression.replaceAll(/"[^"]*"|'[^']*'/gu, "").matchAll(/[a-z]\w*/gu)];
    return [...quoted, ...bare.map(([name]) => QUANTITY_PREFIX + name)];
  }
}

/**
 * What of formulas, drivers and rank correlations names some inputs: why what they belong to cannot be removed.
 * @param isMeant whether an id is one of them
 */
export function inputUses(scenario: Scenario, isMeant: (id: string) => boolean): readonly Use[] {
  const { drivers = [], rankCorrelations = [] } = scenario.uncertainty ?? {};
  return [
    ...formulasIn(scenario)
      .filter((path) => namedIn(String(valueAt(scenario, [...path, "expression"]))).some((id) => isMeant(id)))
      .map((path) => term(`the formula of ${figureName(scenario, path.slice(0, -1))}`)),
    ...drivers
      .filter(({ loadings }) => Object.keys(loadings).some((id) => isMeant(id)))
      .map(({ name }) => term(`the driver “${name}”`)),
    ...(rankCorrelations.some(({ a, b }) => isMeant(a) || isMeant(b)) ? [term("a rank correlation")] : []),
  ];
}
