import { pow } from "../random/elementary.ts";
import type { Achievements } from "./achievements.ts";
import type { CompiledDeal } from "./compiled-deal.ts";

/** What additional outcomes save in one trial, in the deal's currency (not pence), uprated by inflation. */
export interface AdditionalSavings {
  /** Fiscal savings by budget holder and month reported: `[holder * months + month]`. */
  readonly byHolder: Float64Array;
  /** The same in present value: base-year prices at month 0, each saving at its own discount rate. */
  readonly worthByHolder: Float64Array;
  /** What each saving of the deal comes to in present value, fiscal or not, in the order of the file. */
  readonly worthBySaving: Float64Array;
  /** The share of fiscal savings that can leave a budget. */
  cashable: number;
  /** Economic and social value: to people and the economy, to no public budget. */
  wider: number;
  /** The same in present value. */
  widerWorth: number;
  /** (1 + inflation)^(month/12) */
  readonly uprating: Float64Array;
  /** Value at month 0, in base-year prices, of money of each month, at the appraisal's rates. */
  readonly presentValue: Float64Array;
  /** Inflation the two rows above were worked out for. */
  inflation: number;
  /** Scratch: units of the saving at hand that save in a month. */
  readonly units: Float64Array;
}

/** Room for the savings of a deal. */
export function noAdditionalSavings({ scenario, timeline: { months } }: CompiledDeal): AdditionalSavings {
  return {
    byHolder: new Float64Array(scenario.budgetHolders.length * months),
    worthByHolder: new Float64Array(scenario.budgetHolders.length * months),
    worthBySaving: new Float64Array(scenario.savings.length),
    cashable: 0,
    wider: 0,
    widerWorth: 0,
    uprating: new Float64Array(months),
    presentValue: new Float64Array(months),
    inflation: Number.NaN,
    units: new Float64Array(months),
  };
}

/** Uprating and discounting rows; worked out again only when inflation differs from the trial before. */
function prepareRows(into: AdditionalSavings, inflation: number, discount: Float64Array): void {
  if (into.inflation === inflation) return;
  into.inflation = inflation;
  for (let month = 0; month < into.uprating.length; month++) {
    const uprating = inflation === 0 ? 1 : pow(1 + inflation, month / 12);
    into.uprating[month] = uprating;
    into.presentValue[month] = discount[month]! / uprating;
  }
}

/**
 * Savings = additional units × amount × (1 − optimism bias), from the start lag on, for as long as the saving recurs,
 * until the appraisal ends. Additional units are achieved − counterfactual, or the other way round where fewer is
 * better; they may be negative. Each outcome counts its own units alone, so a later stage of a pathway adds only what
 * its own saving says.
 */
export function saveFromOutcomes(
  into: AdditionalSavings,
  achievements: Achievements,
  deal: CompiledDeal,
  values: Float64Array,
): void {
  const { money, timeline, scenario } = deal;
  const { months } = timeline;
  prepareRows(into, values[money.inflation]!, money.discount);
  into.byHolder.fill(0);
  into.worthByHolder.fill(0);
  into.cashable = 0;
  into.wider = 0;
  into.widerWorth = 0;
  const end = scenario.appraisal.months;
  const { units, uprating } = into;
  for (let place = 0; place < money.savings.length; place++) {
    const saving = money.savings[place]!;
    const amount = saving.sign * values[saving.amount]! * saving.afterBias;
    const { weights, lag, discount, fiscal } = saving;
    const from = saving.outcome * months;
    const row = saving.holder * months;
    let saved = 0;
    let worth = 0;
    units.fill(0);
    for (let month = 0; month + lag < end; month++) {
      const more = achievements.achievedIn[from + month]! - achievements.counterfactualIn[from + month]!;
      if (more === 0) continue;
      const last = Math.min(weights.length, end - lag - month);
      for (let step = 0; step < last; step++) units[month + lag + step]! += more * weights[step]!;
    }
    for (let when = lag; when < end; when++) {
      const inBasePrices = units[when]! * amount;
      const amountThen = inBasePrices * uprating[when]!;
      const worthThen = inBasePrices * discount[when]!;
      saved += amountThen;
      worth += worthThen;
      if (!fiscal) continue;
      into.byHolder[row + when]! += amountThen;
      into.worthByHolder[row + when]! += worthThen;
    }
    into.worthBySaving[place] = worth;
    if (fiscal) into.cashable += saved * values[saving.cashableShare]!;
    else {
      into.wider += saved;
      into.widerWorth += worth;
    }
  }
}
