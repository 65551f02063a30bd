import { stressesOf } from "#shared/analysis/stress/own-stress.ts";
import type { OwnStress } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { AskedOfDeal } from "./analysis-verb.ts";

/** Ids of the stresses that a command line names, one's own with or without `own:`; or every one that there is not. */
export function namedStresses(
  scenario: Scenario,
  own: readonly OwnStress[],
  named: readonly string[],
): AskedOfDeal<readonly string[]> {
  const known = stressesOf(scenario, own).map(({ id }) => id);
  const ids = named.map((id) => (known.includes(id) ? id : `own:${id}`));
  const lines = named
    .filter((_, place) => !known.includes(ids[place]!))
    .map((id) => `There is no stress “${id}”. There are: ${known.join(", ")}.`);
  return lines.length > 0 ? { kind: "refused", lines } : { kind: "asked", asked: ids };
}
