import { chance } from "#shared/format/chance.ts";
import { plannedFigure } from "#shared/format/plan-figure.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { PlanPlacement } from "#shared/model/plan-placement.ts";
import type { Currency } from "#shared/model/currency.ts";

/** Where the payments of a case fall, in words: "£1.2m: below 93% of trials". Empty where it plans no payments. */
export function planSentence({ items }: PlanPlacement, currency: Currency): string {
  const payments = items.find(({ measure }) => measure === names.paymentsTotal);
  if (!payments) return "";
  const { planned, unit, percentile } = payments;
  const told = plannedFigure(planned, unit, currency);
  return percentile <= 0.5
    ? `${told}: below ${chance(1 - percentile)} of trials`
    : `${told}: above ${chance(percentile)} of trials`;
}
