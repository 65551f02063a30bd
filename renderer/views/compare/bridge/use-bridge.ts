import { useMemo } from "react";
import type { AskedBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import { dealsBetween, type StepsBetween } from "#shared/analysis/bridge/deals-between.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { useCompare } from "../../../stores/use-stores.ts";
import type { ComparedChoice } from "../use-comparison.ts";

/** Two deals, and the steps from one to the other as they are wished now. */
export interface ChosenBridge extends StepsBetween {
  readonly asked: AskedBridge;
  /** What names the content of each end, as a document of it does. */
  readonly hashes: { readonly from: string; readonly to: string };
  readonly others: readonly DealOfFile[];
}

/** What the bridge is of: from the deal that others are compared with to another. Undefined while fewer than two are chosen. */
export function useBridge({ base, deals }: ComparedChoice): ChosenBridge | undefined {
  const { to: wanted, order } = useCompare((state) => state.bridge);
  return useMemo(() => {
    const [from, ...others] = deals;
    const to = others.find(({ id }) => id === wanted) ?? others[0];
    if (!from || !to) return undefined;
    const { seed } = base.run;
    const asked = { scenario: from.scenario, from, to, order, seed, trials: usualTrials(base) };
    const hashes = { from: scenarioHash(from.scenario), to: scenarioHash(to.scenario) };
    return { asked, hashes, others, ...dealsBetween(from.scenario, to.scenario, order) };
  }, [base, deals, wanted, order]);
}
