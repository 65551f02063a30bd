import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { chance } from "#shared/format/chance.ts";
import { measureOf, probabilityOf } from "#shared/headlines/find-in-result.ts";
import { toldMean, toldPercentile } from "#shared/headlines/told-estimate.ts";

/** Says that outcomes are paid though none are additional, with the numbers; undefined where that is not so. */
export function noneAdditional(result: ResultDocument): string | undefined {
  const payments = measureOf(result, names.paymentsTotal);
  const additional = measureOf(result, names.additionalTotal);
  const inVain = probabilityOf(result, "payments.withoutAdditionalOutcomes");
  if (payments?.statistics === undefined || inVain === undefined || payments.statistics.mean <= 0) return undefined;
  const { scenario } = result;
  const trials = inVain.probability === 1 ? "every trial" : `${chance(inVain.probability)} of trials`;
  if (additional?.statistics === undefined)
    return inVain.probability > 0.5
      ? `On average ${toldMean(payments, scenario).value} is paid. Something is paid though nothing is additional in ${trials}.`
      : undefined;
  if (inVain.probability <= 0.5 && additional.statistics.mean > 0) return undefined;
  const [low, high] = [toldPercentile(additional, "p5", scenario), toldPercentile(additional, "p95", scenario)];
  const range = low.value === high.value ? "" : `, between ${low.value} and ${high.value} in 9 trials in 10`;
  return `On average ${toldMean(payments, scenario).value} is paid, while additional outcomes come to ${toldMean(additional, scenario).value} all together${range}. Something is paid though nothing is additional in ${trials}.`;
}
