import { compileDeal } from "../engine/compiled-deal.ts";
import { countsSuffice, wayOf } from "../engine/counts/counts-suffice.ts";
import type { Way } from "../engine/way.ts";
import type { Scenario } from "../model/scenario.ts";

/**
 * How people are simulated in all of some deals, so that all share the same draws: as in a run of the first, wherever that is
 * exact in every one of them; else one by one.
 */
export function wayOfAll([first, ...others]: readonly Scenario[]): Way {
  if (!first || wayOf(compileDeal(first)) === "people") return "people";
  return others.every((scenario) => scenario === first || countsSuffice(compileDeal(scenario))) ? "counts" : "people";
}
