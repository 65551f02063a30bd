import { currencies, type Currency } from "#shared/model/currency.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { preferencesStore } from "./preferences-store.ts";

/** The currency that new deals are in. */
export function preferredCurrency(): Currency {
  const { currency } = preferencesStore.getState().newDeals;
  return currencies.find((known) => known === currency) ?? "GBP";
}

/** A new deal with the financial year and the discount rate that new deals are to have. */
export function asPreferred(made: Scenario): Scenario {
  const { financialYearStartMonth: month, discountRate } = preferencesStore.getState().newDeals;
  const deal = month === null ? made.deal : { ...made.deal, financialYearStartMonth: month };
  if (discountRate === null) return { ...made, deal };
  const rate = { value: discountRate, status: "illustrative", note: "The discount rate of your preferences" } as const;
  return { ...made, deal, appraisal: { ...made.appraisal, discountRate: rate } };
}
