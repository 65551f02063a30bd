import type { Scenario } from "../../model/scenario.ts";
import { usualTrials } from "../conduct/analysis-head.ts";
import { inputsOfDeal } from "./named-inputs.ts";
import { shareGroups } from "./share-groups.ts";
import { tornadoCases } from "./tornado-cases.ts";

/** Trials of all runs together, about, that are not gone beyond unless it is asked for. */
const ALL_TOGETHER = 150_000;

/** Fewer trials than the first say too little about shares. */
const steps = [200, 500, 1000, 2000] as const;

/**
 * How many trials each run has unless others are asked for: as usual, and fewer where there are many inputs, each of which takes
 * three runs.
 */
export function usualTornadoTrials(scenario: Scenario): number {
  const { drawn } = inputsOfDeal(scenario);
  const cases = tornadoCases(scenario, scenario.run.seed, drawn, shareGroups(scenario, drawn)).length;
  const affordable = steps.filter((trials) => trials * cases <= ALL_TOGETHER).at(-1) ?? steps[0];
  return Math.min(usualTrials(scenario), affordable);
}
