import type { UnitCostPer } from "#shared/unit-costs/unit-cost.ts";
import type { UnitCounting } from "#shared/unit-costs/unit-saving.ts";

/** What an amount is for, behind the amount. */
export const perWords: Readonly<Record<UnitCostPer, string>> = {
  incident: "each",
  day: "a day",
  week: "a week",
  year: "a year",
};

/** How an amount for a time is counted in a deal. */
export const countingWords = (counting: UnitCounting, per: UnitCostPer): string =>
  ({
    monthly: "Each month, for 12 months",
    perDay: "Once, a day’s worth",
    perWeek: "Once, a week’s worth",
    perMonth: "Once, a month’s worth",
    asPublished: per === "year" || per === "week" ? `Once, a ${per}’s worth` : "Once",
  })[counting];
