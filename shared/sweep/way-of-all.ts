import { compileDeal } from "../engine/compiled-deal.ts";
import { wayOf } from "../engine/counts/counts-suffice.ts";
import type { Way } from "../engine/way.ts";
import type { Scenario } from "../model/scenario.ts";

/** People are counted only where every deal allows it, so that all of them share the same draws. */
export const wayOfAll = (scenarios: readonly Scenario[]): Way =>
  scenarios.every((scenario) => wayOf(compileDeal(scenario)) === "counts") ? "counts" : "people";
