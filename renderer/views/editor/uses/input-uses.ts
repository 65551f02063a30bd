import { isDraft } from "immer";
import { inputsNamed } from "#shared/formula/expression.ts";
import { FormulaError } from "#shared/formula/formula-error.ts";
import { parseFormula, QUANTITY_PREFIX } from "#shared/formula/parse-formula.ts";
import type { PathStep } from "#shared/model/problem.ts";
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

/** A formula of a deal: where it stands, and which inputs it names. */
interface Naming {
  readonly path: readonly PathStep[];
  readonly ids: readonly string[];
}

const known = new WeakMap<Scenario, readonly Naming[]>();

const lookedFor = (scenario: Scenario): readonly Naming[] =>
  formulasIn(scenario).map((path) => ({
    path,
    ids: namedIn(String(valueAt(scenario, [...path, "expression"]))),
  }));

/** Looked for once in a version of a deal, since every row of its grids asks; in one that is being edited, each time. */
function namingsIn(scenario: Scenario): readonly Naming[] {
  const before = isDraft(scenario) ? undefined : known.get(scenario);
  if (before) return before;
  const namings = lookedFor(scenario);
  if (!isDraft(scenario)) known.set(scenario, namings);
  return namings;
}

/** Whether a place is within one of some items of a list: what stands there goes with them. */
export const within =
  (scenario: Scenario, list: readonly PathStep[], ids: readonly string[]) =>
  (path: readonly PathStep[]): boolean => {
    if (!list.every((step, index) => path[index] === step)) return false;
    const item = valueAt(scenario, path.slice(0, list.length + 1));
    return typeof item === "object" && item !== null && "id" in item && ids.includes(String(item.id));
  };

/**
 * What of formulas, drivers and rank correlations names some inputs: why what they belong to cannot be removed.
 * @param isMeant whether an id is one of them
 * @param isOwn whether a place belongs to what is removed, so that a formula there goes with it
 */
export function inputUses(
  scenario: Scenario,
  isMeant: (id: string) => boolean,
  isOwn: (path: readonly PathStep[]) => boolean = () => false,
): readonly Use[] {
  const { drivers = [], rankCorrelations = [] } = scenario.uncertainty ?? {};
  return [
    ...namingsIn(scenario)
      .filter(({ path, ids }) => ids.some((id) => isMeant(id)) && !isOwn(path))
      .map(({ path }) => term(`the formula of ${figureName(scenario, path.slice(0, -1))}`)),
    ...drivers
      .filter(({ loadings }) => Object.keys(loadings).some((id) => isMeant(id)))
      .map(({ name }) => term(`the driver “${name}”`)),
    ...(rankCorrelations.some(({ a, b }) => isMeant(a) || isMeant(b)) ? [term("a rank correlation")] : []),
  ];
}
