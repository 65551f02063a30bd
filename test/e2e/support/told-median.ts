import { estimate } from "#shared/format/estimate.ts";
import type { ResultDocument } from "#shared/model/result.ts";

/** The median of all payments as the screen is to tell it, of a result from the command line. */
export function toldMedianPayments({ scenario, measures }: ResultDocument): string {
  const { percentiles, standardErrors } = measures.find(({ id }) => id === "payments.total")!.statistics!;
  return estimate({
    value: percentiles.p50,
    standardError: standardErrors.p50,
    unit: "money",
    currency: scenario.currency,
    startMonth: scenario.startMonth,
  });
}
