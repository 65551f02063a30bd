import { savingAboveUnitCost } from "#shared/sense/checks/saving-above-unit-cost.ts";
import { input, saving } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import type { Planted } from "./planted.ts";

const deal = (name: string, amount: number, months?: number) =>
  plainDeal({
    savings: [
      saving("job", 1, {
        name,
        amount: input(amount),
        ...(months === undefined ? {} : { recurrence: { kind: "monthly", months, yearlyFallOff: 0 } }),
      }),
    ],
  });

/** Savings higher than what the library says a thing costs: an attendance £109 in 2011/12, a rough sleeper £7,900 a year in 2010/11. */
export const plantedSavings: readonly Planted[] = [
  {
    fault: "a saving above the unit cost",
    check: savingAboveUnitCost,
    code: "saving-above-unit-cost",
    path: "savings.0.amount",
    names: ["A&E attendance", "£400"],
    planted: deal("A&E attendance avoided", 400),
    mended: deal("A&E attendance avoided", 120),
  },
  {
    fault: "a yearly saving above the unit cost",
    check: savingAboveUnitCost,
    code: "saving-above-unit-cost",
    path: "savings.0.amount",
    names: ["Rough sleep", "first year"],
    planted: deal("Rough sleeper", 2000, 24),
    mended: deal("Rough sleeper", 700, 24),
  },
];
