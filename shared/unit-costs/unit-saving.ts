import type { Outcome } from "../model/outcome.ts";
import type { Saving } from "../model/saving.ts";
import { deflatorName, lastDeflatorYear } from "./gdp-deflator.ts";
import type { UnitCost, UnitCostPer } from "./unit-cost.ts";
import { needsGrowth, upratingFactor } from "./uprate.ts";

/** How an amount for a time is counted: monthly for a year, or once for each day, week or month an outcome counts. */
export type UnitCounting = "asPublished" | "monthly" | "perDay" | "perWeek" | "perMonth";

/** What an amount for a time is divided by to count it so, and how that is told. Weeks are 52 a year, days 365. */
const division: Readonly<
  Record<"week" | "year", Readonly<Record<UnitCounting, { readonly by: number; readonly told: string }>>>
> = {
  week: {
    asPublished: { by: 1, told: "" },
    perDay: { by: 7, told: " ÷ 7" },
    perWeek: { by: 1, told: "" },
    perMonth: { by: 12 / 52, told: " × 52 ÷ 12" },
    monthly: { by: 12 / 52, told: " × 52 ÷ 12" },
  },
  year: {
    asPublished: { by: 1, told: "" },
    perDay: { by: 365, told: " ÷ 365" },
    perWeek: { by: 52, told: " ÷ 52" },
    perMonth: { by: 12, told: " ÷ 12" },
    monthly: { by: 12, told: " ÷ 12" },
  },
};

const eventUnits: readonly (readonly [counting: UnitCounting, name: RegExp])[] = [
  ["perDay", /\b(day|night)s?\b/iu],
  ["perWeek", /\bweeks?\b/iu],
  ["perMonth", /\bmonths?\b/iu],
];

/** The ways in which a unit cost can be counted. */
export const countingsOf = (per: UnitCostPer): readonly UnitCounting[] =>
  per === "year" || per === "week" ? ["monthly", "perDay", "perWeek", "perMonth", "asPublished"] : ["asPublished"];

/** The way that fits an outcome: by its own unit where it counts days, weeks or months, else monthly over a year. */
export function fittingCounting({ per }: UnitCost, outcome: Outcome): UnitCounting {
  if (per !== "year" && per !== "week") return "asPublished";
  if (!("event" in outcome)) return "monthly";
  return eventUnits.find(([, name]) => name.test(outcome.event))?.[0] ?? "monthly";
}

/** What a unit cost becomes in a deal: rounded to the penny, and told as it was worked out. */
export interface UnitSaving {
  readonly amount: number;
  /** From prices of the source to prices of the base year. */
  readonly factor: number;
  /** Whether the amount is the published figure itself. */
  readonly asPublished: boolean;
  readonly recurrence: Saving["recurrence"];
  readonly note: string;
}

/** How a deal wants a unit cost. */
export interface UnitSavingTerms {
  readonly baseYear: number;
  /** Growth of prices a year after the deflator's last outturn. */
  readonly growth: number;
  readonly counting: UnitCounting;
}

/**
 * A unit cost in prices of the base year: amount × factor ÷ units, rounded once, to the penny. A cost for a time that is
 * counted monthly comes for twelve months, a year's cost in all; every other comes once for each additional unit.
 * @returns undefined for a base year before the deflator series
 */
export function unitSaving(cost: UnitCost, terms: UnitSavingTerms): UnitSaving | undefined {
  const { baseYear, growth, counting } = terms;
  const factor = upratingFactor(cost.priceYear, baseYear, growth);
  if (factor === undefined) return undefined;
  const { by, told } = cost.per === "year" || cost.per === "week" ? division[cost.per][counting] : { by: 1, told: "" };
  const amount = Math.round(((cost.amount * factor) / by) * 100) / 100;
  const later = needsGrowth(baseYear)
    ? `, then ${Number((growth * 100).toFixed(2))}% a year from ${lastDeflatorYear}`
    : "";
  const per = { incident: "each", day: "a day", week: "a week", year: "a year" }[cost.per];
  return {
    amount,
    factor,
    asPublished: amount === cost.amount,
    recurrence: counting === "monthly" ? { kind: "monthly", months: 12, yearlyFallOff: 0 } : { kind: "once" },
    note: [
      `Published: £${cost.amount.toLocaleString("en-GB")} ${per} in prices of ${cost.priceYear}.`,
      `Uprated to ${baseYear} × ${factor.toFixed(4)} (${deflatorName}${later})${told}.`,
      ...(cost.note === undefined ? [] : [`${cost.note}.`]),
    ].join(" "),
  };
}
