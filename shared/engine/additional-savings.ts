import { pow } from "../random/elementary.ts";
import type { Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";

/** What additional outcomes save in one trial, in the deal's currency (not pence), uprated by inflation. */
export interface AdditionalSavings {
  /** Fiscal savings by budget holder and month reported: `[holder * months + month]`. */
  readonly byHolder: Float64Array;
  /** The share of fiscal savings that can leave a budget. */
  cashable: number;
  /** Economic and social value: to people and the economy, to no public budget. */
  wider: number;
  /** (1 + inflation)^(month/12) */
  readonly uprating: Float64Array;
  /** Value at month 0, in base-year prices, of money of each month. */
  readonly presentValue: Float64Array;
  /** Inflation the two rows above were worked out for. */
  inflation: number;
}

/** Room for the savings of a deal. */
export function noAdditionalSavings({ scenario, timeline: { months } }: CompiledDeal): AdditionalSavings {
  return {
    byHolder: new Float64Array(scenario.budgetHolders.length * months),
    cashable: 0,
    wider: 0,
    uprating: new Float64Array(months),
    presentValue: new Float64Array(months),
    inflation: Number.NaN,
  };
}

/** Uprating and discounting rows; worked out again only when inflation differs from the trial before. */
function prepareRows(into: AdditionalSavings, inflation: number, discountRate: number): void {
  if (into.inflation === inflation) return;
  into.inflation = inflation;
  for (let month = 0; month < into.uprating.length; month++) {
    const uprating = inflation === 0 ? 1 : pow(1 + inflation, month / 12);
    into.uprating[month] = uprating;
    into.presentValue[month] = pow(1 + discountRate, -month / 12) / uprating;
  }
}

/**
 * Savings = additional outcomes (achieved − counterfactual, which may be negative) × amount × (1 − optimism bias), from
 * the start lag on, for as long as the saving recurs, until the appraisal ends.
 */
export function saveFromOutcomes(
  into: AdditionalSavings,
  achievements: Achievements,
  deal: CompiledDeal,
  values: Float64Array,
): void {
  const { money, timeline, scenario } = deal;
  const { months } = timeline;
  prepareRows(into, values[money.inflation]!, money.discountRate);
  into.byHolder.fill(0);
  into.cashable = 0;
  into.wider = 0;
  const end = scenario.appraisal.months;
  for (const saving of money.savings) {
    const amount = values[saving.amount]! * saving.afterBias;
    const { weights, lag } = saving;
    const from = saving.outcome * months;
    const row = saving.holder * months;
    let saved = 0;
    for (let month = 0; month + lag < end; month++) {
      const additional = achievements.achievedIn[from + month]! - achievements.counterfactualIn[from + month]!;
      if (additional === 0) continue;
      const last = Math.min(weights.length, end - lag - month);
      for (let step = 0; step < last; step++) {
        const when = month + lag + step;
        const amountThen = additional * amount * weights[step]! * into.uprating[when]!;
        if (saving.fiscal) into.byHolder[row + when]! += amountThen;
        saved += amountThen;
      }
    }
    if (saving.fiscal) into.cashable += saved * values[saving.cashableShare]!;
    else into.wider += saved;
  }
}
