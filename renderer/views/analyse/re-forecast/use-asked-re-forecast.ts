import { useMemo } from "react";
import { useStore } from "zustand";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { actualsProblems } from "#shared/analysis/re-forecast/actuals-problems.ts";
import type { AskedReForecast } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import type { Actuals } from "#shared/model/actuals.ts";
import { reForecastStore } from "../../../stores/re-forecast-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";

/** What has happened, by what it does not fit the deal, and what is asked of it; nothing while it does not. */
export function useAskedReForecast(): {
  readonly actuals: Actuals | undefined;
  readonly problems: readonly string[];
  readonly asked: AskedReForecast | undefined;
} {
  const scenario = useScenario();
  const actuals = useDeal((state) => state.analyses?.actuals);
  const drawsPerTrial = useStore(reForecastStore, (state) => state.drawsPerTrial);
  return useMemo(() => {
    const problems = actuals ? actualsProblems(actuals, scenario) : [];
    const trials = usualTrials(scenario);
    const asked = actuals && { scenario, seed: scenario.run.seed, trials, actuals, draws: drawsPerTrial * trials };
    return { actuals, problems, asked: problems.length > 0 ? undefined : asked };
  }, [scenario, actuals, drawsPerTrial]);
}
