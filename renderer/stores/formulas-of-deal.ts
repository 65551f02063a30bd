import { isDraft } from "immer";
import { inputsNamed } from "#shared/formula/expression.ts";
import { FormulaError } from "#shared/formula/formula-error.ts";
import { parseFormula, QUANTITY_PREFIX } from "#shared/formula/parse-formula.ts";
import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { formulasIn } from "#shared/schema/checks/formulas-stand-where-drawn.ts";
import { valueAt } from "#shared/schema/value-at.ts";

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

/** A formula of a deal: where it stands, and which inputs it names. */
export interface FormulaOfDeal {
  readonly path: readonly PathStep[];
  readonly ids: readonly string[];
}

const known = new WeakMap<Scenario, readonly FormulaOfDeal[]>();

const lookedFor = (scenario: Scenario): readonly FormulaOfDeal[] =>
  formulasIn(scenario).map((path) => ({
    path,
    ids: namedIn(String(valueAt(scenario, [...path, "expression"]))),
  }));

/** Every formula of a deal. Looked for once in a version of a deal, since every row of its grids asks; in one that is being edited, each time. */
export function formulasOfDeal(scenario: Scenario): readonly FormulaOfDeal[] {
  const before = isDraft(scenario) ? undefined : known.get(scenario);
  if (before) return before;
  const formulas = lookedFor(scenario);
  if (!isDraft(scenario)) known.set(scenario, formulas);
  return formulas;
}
