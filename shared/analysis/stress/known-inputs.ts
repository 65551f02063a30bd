import { compileDeal } from "../../engine/compiled-deal.ts";
import type { Scenario } from "../../model/scenario.ts";

/** Ids of all inputs of a deal that a stress may change. */
export const knownInputIds = (scenario: Scenario): ReadonlySet<string> => new Set(compileDeal(scenario).inputs.ids);
