import { exceedance } from "#shared/headlines/captions/exceedance.ts";
import { limitLabel } from "../labels/limit-label.ts";
import type { LimitLine } from "../labels/limit-lines.tsx";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";

/** The limits as lines at their place. Only the budget is told with the chance of going over it: a cap is never passed. */
export function paymentLimitLines(
  { limits, shape, currency, overBudget }: PaymentsHistogramData,
  across: (amount: number) => number,
): readonly LimitLine[] {
  return limits.map((limit) => {
    const over = limit.id === "budget" ? (overBudget ?? exceedance(shape.quantiles, limit.amount)) : undefined;
    return {
      id: limit.id,
      x: across(limit.amount),
      label: limitLabel(limit, over, currency),
      tone: over !== undefined && over > 0 ? "warn" : undefined,
    };
  });
}
