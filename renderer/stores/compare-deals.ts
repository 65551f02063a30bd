import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealWithVariants } from "#shared/model/variant.ts";
import { BASE, type DealOfFile } from "#shared/variants/find-variant.ts";
import { createCompareClient } from "../worker/compare-client.ts";
import { type BridgeChoice, compareStore, noComparison, type Comparison } from "./compare-store.ts";
import { variantDeal } from "./variant-deal.ts";

/** Every deal of a file: its base, then its variants. */
export const dealsOf = ({ base, variants }: DealWithVariants): readonly DealOfFile[] => [
  { id: BASE, name: "Base", variant: undefined, scenario: base, unfit: [] },
  ...variants.map((variant) => ({ id: variant.id, name: variant.name, variant, ...variantDeal(base, variant) })),
];

const { compare } = createCompareClient();

let end: (() => void) | undefined;

const documentOf = (comparison: Comparison): ComparisonDocument | undefined =>
  comparison.kind === "idle" ? undefined : comparison.document;

const setComparison = (change: (before: Comparison) => Comparison): void =>
  compareStore.setState(({ comparison }) => ({ comparison: change(comparison) }));

/** Whether a comparison is of these very deals under these names, in this order. */
export const isOf = (comparison: Comparison, deals: readonly DealOfFile[]): boolean =>
  comparison.kind !== "idle" &&
  comparison.of.length === deals.length &&
  comparison.of.every(({ id, name, scenario }, place) => {
    const deal = deals[place]!;
    return id === deal.id && name === deal.name && scenario === deal.scenario;
  });

/** Puts deals side by side, in the place of the comparison that goes on. What that showed stays till then. */
export function startComparison(base: Scenario, deals: readonly DealOfFile[]): void {
  end?.();
  const startedAt = performance.now();
  const total = base.run.trials * deals.length;
  setComparison((before) => ({ kind: "running", of: deals, done: 0, total, document: documentOf(before) }));
  const running = (change: object): void =>
    setComparison((now) => (now.kind === "running" ? { ...now, ...change } : now));
  end = compare(
    { base, deals },
    {
      progress: (done) => running({ done }),
      partial: (document) => running({ document }),
      done: (document) =>
        setComparison(() => ({
          kind: "done",
          of: deals,
          document,
          seconds: (performance.now() - startedAt) / 1000,
        })),
      failed: (sentence) => setComparison(() => ({ kind: "failed", of: deals, sentence, document: undefined })),
    },
  );
}

/** Ends the comparison that goes on; what it showed stays. */
export function cancelComparison(): void {
  end?.();
  end = undefined;
  setComparison((now) => (now.kind === "running" ? { kind: "cancelled", of: now.of, document: now.document } : now));
}

/** Forgets what was compared, when another file is opened. */
export function forgetComparison(): void {
  end?.();
  end = undefined;
  compareStore.setState(noComparison, true);
}

export const chooseDeals = (chosen: readonly string[]): void => compareStore.setState({ chosen });
export const compareAgainst = (against: string): void => compareStore.setState({ against });

/** Chooses what the bridge is of; what is not named stays. */
export const chooseBridge = (choice: Partial<BridgeChoice>): void =>
  compareStore.setState(({ bridge }) => ({ bridge: { ...bridge, ...choice } }));
