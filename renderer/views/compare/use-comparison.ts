import { useEffect, useMemo } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { MOST_COMPARED } from "#shared/compare/comparison.ts";
import { dealsOf, isOf, startComparison } from "../../stores/compare-deals.ts";
import { compareStore } from "../../stores/compare-store.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { baseOf } from "../../stores/deal-store.ts";
import { useCompare, useDeal } from "../../stores/use-stores.ts";

/** What can be put side by side, and what is. */
export interface ComparedChoice {
  readonly base: Scenario;
  readonly all: readonly DealOfFile[];
  /** Ids of those that are compared, in the order of the file. */
  readonly chosen: readonly string[];
  /** Those that are compared, the one the others are compared with first. */
  readonly deals: readonly DealOfFile[];
}

const canBeRun = ({ scenario }: DealOfFile): boolean => dealProblems(scenario).length === 0;

/** Which deals of the open file are compared. Those with problems to mend are not. */
export function useComparedChoice(): ComparedChoice {
  const base = useDeal(baseOf)!;
  const variants = useDeal((state) => state.variants);
  const asked = useCompare((state) => state.chosen);
  const against = useCompare((state) => state.against);
  return useMemo(() => {
    const all = dealsOf({ base, variants });
    const wanted = all.filter((deal) => canBeRun(deal) && (asked?.includes(deal.id) ?? true)).slice(0, MOST_COMPARED);
    const first = wanted.find(({ id }) => id === against) ?? wanted[0];
    const deals = first ? [first, ...wanted.filter((deal) => deal !== first)] : [];
    return { base, all, chosen: wanted.map(({ id }) => id), deals };
  }, [base, variants, asked, against]);
}

/** Keeps the comparison of these deals going while the screen is shown: a change of any of them starts it anew. */
export function useKeepComparing({ base, deals }: ComparedChoice): void {
  useEffect(() => {
    const { comparison } = compareStore.getState();
    if (deals.length >= 2 && !isOf(comparison, deals)) startComparison(base, deals);
  }, [base, deals]);
}
