import type { Currency } from "#shared/model/currency.ts";

/** A step of a waterfall: a change to what there was, or a total that states what there is. */
export interface MoneyStep {
  readonly label: string;
  /** For a change: what is added, negative for what goes out. For a total: the sum so far. */
  readonly amount: number;
  readonly kind: "change" | "total";
  /** Id of the measure whose mean its size is; absent of what is left over when all else is taken off. */
  readonly measure?: string | undefined;
}

/** What a waterfall is drawn from: means over trials, which add up as percentiles do not. */
export interface WhereMoneyGoesData {
  readonly steps: readonly MoneyStep[];
  readonly currency: Currency;
}

/** A step with where its bar begins and ends. */
export interface PlacedStep extends MoneyStep {
  readonly from: number;
  readonly to: number;
}

/** Stacks the changes on each other; totals stand on nothing. */
export function placedSteps(steps: readonly MoneyStep[]): readonly PlacedStep[] {
  let sum = 0;
  return steps.map((step) => {
    const from = step.kind === "total" ? 0 : sum;
    sum = step.kind === "total" ? step.amount : sum + step.amount;
    return { ...step, from, to: sum };
  });
}
