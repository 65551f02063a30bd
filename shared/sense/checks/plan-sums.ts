import { plannedTotal } from "../../model/plan.ts";
import type { SenseWarning } from "../../model/sense-warning.ts";
import type { SenseCheck } from "../sense-check.ts";
import { set } from "../told.ts";

/** Years are often stated in thousands. */
const ROUNDING = 0.005;

/** Plans whose years do not add up to their total, or that pass the contract cap. */
export const planSums: SenseCheck = ({ scenario }) =>
  (scenario.plans ?? []).flatMap((plan, index): readonly SenseWarning[] => {
    const total = plannedTotal(plan);
    if (total === undefined) return [];
    const years = plan.paymentsByYear?.reduce((sum, each) => sum + each, 0);
    const cap = scenario.payment.contractCap?.value;
    const where = plan.payments === undefined ? "paymentsByYear" : "payments";
    return [
      ...(years !== undefined && Math.abs(years - total) > total * ROUNDING
        ? [
            {
              path: ["plans", index, "payments"],
              code: "plan-years-do-not-add-up",
              weight: "mild" as const,
              sentence: `The years of “${plan.name}” add up to ${set(scenario, years)}, but its total is ${set(scenario, total)}.`,
              reason: "One of the two is wrong, and so is where it falls in the distribution.",
              mend: "Correct a year or the total; without a total the sum of the years stands for it.",
            },
          ]
        : []),
      ...(cap !== undefined && total > cap * (1 + ROUNDING)
        ? [
            {
              path: ["plans", index, where],
              code: "plan-above-cap",
              weight: "mild" as const,
              sentence: `“${plan.name}” plans payments of ${set(scenario, total)}, above the contract cap of ${set(scenario, cap)}.`,
              reason: "No trial can pay more than the cap, so this case is out of reach.",
              mend: "Lower the plan, or raise the cap.",
            },
          ]
        : []),
    ];
  });
