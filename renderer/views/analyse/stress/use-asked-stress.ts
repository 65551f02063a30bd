import { useMemo } from "react";
import { useStore } from "zustand";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import type { AskedStress } from "#shared/analysis/stress/conduct-stress.ts";
import { stressesOf } from "#shared/analysis/stress/own-stress.ts";
import type { Stress } from "#shared/analysis/stress/stress.ts";
import type { OwnStress } from "#shared/model/analyses.ts";
import { stressStore } from "../../../stores/stress-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";

const noneOwn: readonly OwnStress[] = [];

/** All stresses there are, and what is asked of them; nothing where none is chosen. */
export function useAskedStress(): {
  readonly stresses: readonly Stress[];
  readonly own: readonly OwnStress[];
  readonly asked: AskedStress | undefined;
} {
  const scenario = useScenario();
  const own = useDeal((state) => state.analyses?.stresses) ?? noneOwn;
  const { without, together } = useStore(stressStore);
  return useMemo(() => {
    const stresses = stressesOf(scenario, own);
    const chosen = stresses.filter(({ id }) => !without.includes(id)).map(({ id }) => id);
    const { seed } = scenario.run;
    const asked = { scenario, seed, trials: usualTrials(scenario), stresses: chosen, own, together };
    return { stresses, own, asked: chosen.length > 0 ? asked : undefined };
  }, [scenario, own, without, together]);
}
