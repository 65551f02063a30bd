import type { Preferences } from "./preferences.ts";

/** What holds until a person says otherwise. */
export const usualPreferences: Preferences = {
  theme: "system",
  numbers: "en-GB",
  newDeals: { currency: "GBP", financialYearStartMonth: null, discountRate: null },
};
