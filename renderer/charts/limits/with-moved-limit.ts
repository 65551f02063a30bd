import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";
import type { MovedLimits } from "./use-moved-limit.ts";

/** What a picture is drawn from while a limit is moved: the chance over a budget on its way is read off the quantiles. */
export function withMovedLimit<Data extends PaymentsHistogramData>(data: Data, { limits, moved }: MovedLimits): Data {
  return moved?.id === "budget" ? { ...data, limits, overBudget: undefined } : { ...data, limits };
}
