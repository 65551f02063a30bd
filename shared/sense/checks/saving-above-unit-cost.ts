import { shortMoney } from "../../format/short-money.ts";
import type { Saving } from "../../model/saving.ts";
import { unitCosts } from "../../unit-costs/library.ts";
import type { UnitCost } from "../../unit-costs/unit-cost.ts";
import { assumedGrowth, upratingFactor } from "../../unit-costs/uprate.ts";
import { meanOf } from "../../random/mean.ts";
import type { SenseCheck } from "../sense-check.ts";

/** A tenth above: less may be rounding, or another year's prices. */
const MARGIN = 1.1;
const MONTHS_IN_YEAR = 12;
const WEEKS_IN_YEAR = 52;

/** The unit cost a saving is named after; of costs a day there is no saying how many a saving is for. */
const unitCostOf = ({ name }: Saving): UnitCost | undefined =>
  unitCosts.find((cost) => cost.per !== "day" && name.toLowerCase().includes(cost.name.toLowerCase()));

/** What a saving comes to for one additional outcome: in all where it comes once, else in its first year. */
function worthOf({ amount, recurrence }: Saving): number | undefined {
  const mean = meanOf(amount.value);
  if (mean === undefined || recurrence.kind === "once") return mean;
  return mean * Math.min(recurrence.months, MONTHS_IN_YEAR);
}

/** The most the library knows of for that: one event, or a year in it, in the deal's prices. */
function mostOf({ amount, per, priceYear }: UnitCost, baseYear: number): number | undefined {
  const factor = upratingFactor(priceYear, baseYear, assumedGrowth);
  return factor === undefined ? undefined : amount * factor * (per === "week" ? WEEKS_IN_YEAR : 1);
}

/** Savings named after a cost of the unit-cost library, and higher than it. */
export const savingAboveUnitCost: SenseCheck = ({ scenario }) => {
  const { currency } = scenario.deal;
  if (currency !== "GBP") return [];
  return scenario.savings.flatMap((saving, place) => {
    const cost = unitCostOf(saving);
    const most = cost && mostOf(cost, scenario.appraisal.priceBaseYear);
    const worth = worthOf(saving);
    if (!cost || most === undefined || worth === undefined || worth <= most * MARGIN) return [];
    const a = cost.per === "week" || cost.per === "year" ? "a year of it costs" : "it costs";
    return [
      {
        path: ["savings", place, "amount"],
        code: "saving-above-unit-cost",
        weight: "mild" as const,
        sentence: `“${saving.name}” saves ${shortMoney(worth, currency, 3)} ${saving.recurrence.kind === "once" ? "at once" : "in its first year"}; in the unit-cost library ${a} ${shortMoney(most, currency, 3)} in prices of ${scenario.appraisal.priceBaseYear}.`,
        reason:
          "What is avoided cannot save more than it costs, and a unit cost is an average that overstates what leaves a budget.",
        mend: "Take the figure from the unit-cost library, or say in its note why it is higher here.",
      },
    ];
  });
};
