import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { formulasOfDeal } from "../../../stores/formulas-of-deal.ts";
import { term, type Use } from "./use.ts";

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
    ...formulasOfDeal(scenario)
      .filter(({ path, ids }) => ids.some((id) => isMeant(id)) && !isOwn(path))
      .map(({ path }) => term(`the formula of ${figureName(scenario, path.slice(0, -1))}`)),
    ...drivers
      .filter(({ loadings }) => Object.keys(loadings).some((id) => isMeant(id)))
      .map(({ name }) => term(`the driver “${name}”`)),
    ...(rankCorrelations.some(({ a, b }) => isMeant(a) || isMeant(b)) ? [term("a rank correlation")] : []),
  ];
}
