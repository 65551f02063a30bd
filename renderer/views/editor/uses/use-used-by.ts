import type { Scenario } from "#shared/model/scenario.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { usedBy, type Use } from "./use.ts";

/** Why a part of the open deal cannot be removed; undefined where nothing names it. A view follows only the sentence. */
export const useUsedBy = (usesIn: (scenario: Scenario) => readonly Use[]): string | undefined =>
  useScenario((scenario) => usedBy(usesIn(scenario)));
