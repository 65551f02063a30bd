import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import type { AskedBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { createAnalysisClient } from "../worker/analysis-client.ts";
import { createCompareClient } from "../worker/compare-client.ts";
import type { RunClient } from "../worker/run-client.ts";
import { createWebRunClient } from "../worker/web-run-client.ts";
import type { TellShare } from "./work-in-parts.ts";

/** What simulates for a pack. */
export interface PackWorkers {
  readonly run: (scenario: Scenario, tell: TellShare) => Promise<ResultDocument>;
  readonly compare: (base: Scenario, deals: readonly DealOfFile[], tell: TellShare) => Promise<ComparisonDocument>;
  readonly bridge: (asked: AskedBridge, tell: TellShare) => Promise<BridgeDocument>;
  /** Ends all at once. What was asked for is never answered. */
  readonly close: () => void;
}

const nothing = (): void => undefined;

/** Workers of a pack's own, so that no screen ends what goes on or waits for it. They start with what is asked of them first. */
export function packWorkers(): PackWorkers {
  let runs: RunClient | undefined;
  const comparisons = createCompareClient();
  const analyses = createAnalysisClient();
  const failing = (reject: (reason: Error) => void) => (sentence: string) => reject(new Error(sentence));
  return {
    run: (scenario, tell) =>
      new Promise((resolve, reject) => {
        const failed = failing(reject);
        const progress = (done: number, total: number): void => tell(done / total);
        const cancelled = (): void => failed("The run was cancelled.");
        runs ??= createWebRunClient();
        runs.run(scenario, { progress, partial: nothing, done: resolve, cancelled, failed });
      }),
    compare: (base, deals, tell) =>
      new Promise((resolve, reject) => {
        const progress = (done: number, total: number): void => tell(done / total);
        comparisons.compare({ base, deals }, { progress, partial: nothing, done: resolve, failed: failing(reject) });
      }),
    bridge: (asked, tell) =>
      new Promise((resolve, reject) => {
        const progress = (done: number, total: number): void => tell(done / total);
        analyses.analyse("bridge", asked, { progress, partial: nothing, done: resolve, failed: failing(reject) });
      }),
    close: () => {
      runs?.close();
      comparisons.close();
      analyses.close();
    },
  };
}
