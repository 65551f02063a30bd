import type { SenseCheck } from "../sense-check.ts";
import { set } from "../told.ts";

/** A budget that does not cover what the contract may oblige the payers to pay. */
export const budgetBelowCap: SenseCheck = ({ scenario }) => {
  const { budget, contractCap } = scenario.payment;
  if (!budget || !contractCap || budget.value >= contractCap.value) return [];
  return [
    {
      path: ["payment", "budget"],
      code: "budget-below-cap",
      weight: "mild",
      sentence: `The budget of ${set(scenario, budget.value)} is below the contract cap of ${set(scenario, contractCap.value)}.`,
      reason: "The contract may oblige the payers to pay more than they have set aside.",
      mend: "Set aside as much as the cap, or lower the cap to the budget.",
    },
  ];
};
