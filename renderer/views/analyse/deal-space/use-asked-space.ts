import { useMemo } from "react";
import { useStore } from "zustand";
import type { AskedDealSpace } from "#shared/analysis/deal-space/asked-deal-space.ts";
import { evenlySpaced, USUAL_MAP, USUAL_TRIALS } from "#shared/analysis/deal-space/map-size.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";
import { dealSpaceStore, type ChosenAxis } from "../../../stores/deal-space-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { usualAxes } from "./usual-axes.ts";

/** What the map is of, and what is asked of it. */
export interface AskedSpace {
  /** Undefined where the deal has fewer than two terms that are numbers. */
  readonly axes: readonly [x: ChosenAxis, y: ChosenAxis] | undefined;
  readonly trials: number;
  /** Undefined while a span does not rise. */
  readonly asked: AskedDealSpace | undefined;
}

function varied(scenario: Scenario, { term, low, high }: ChosenAxis): VariedTerm | undefined {
  const found = findTerm(scenario, term);
  if (found.kind === "refused" || !(low < high)) return undefined;
  return { ...found.term, values: evenlySpaced(low, high, USUAL_MAP) };
}

/** The axes as they were chosen, where the deal still has them, else the usual ones. */
export function useAskedSpace(): AskedSpace {
  const scenario = useScenario();
  const analyses = useDeal((state) => state.analyses);
  const choice = useStore(dealSpaceStore);
  return useMemo(() => {
    const usual = usualAxes(scenario);
    const stillThere = (axis: ChosenAxis | undefined): ChosenAxis | undefined =>
      axis && findTerm(scenario, axis.term).kind === "found" ? axis : undefined;
    const trials = choice.trials ?? Math.min(scenario.run.trials, USUAL_TRIALS);
    if (!usual) return { axes: undefined, trials, asked: undefined };
    const axes = [stillThere(choice.x) ?? usual[0], stillThere(choice.y) ?? usual[1]] as const;
    const [x, y] = axes.map((axis) => varied(scenario, axis));
    const tests = testsOf(scenario, analyses);
    const { seed } = scenario.run;
    return { axes, trials, asked: x && y && { scenario, seed, trials, x, y, tests } };
  }, [scenario, analyses, choice]);
}
