import { cashMonthsOf } from "../../engine/timeline.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import type { Tranche } from "../../model/tranche.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

const late = (path: readonly PathStep[], what: string, month: number, lastMonth: number): readonly Problem[] =>
  month <= lastMonth
    ? []
    : [
        {
          path,
          code: "month-beyond-last-cash",
          sentence: `${what} is month ${month}, but cash moves for the last time in month ${lastMonth}, when everything is due. Name that month or an earlier one.`,
        },
      ];

const trancheProblems = (
  { repayment, coupon }: Tranche,
  lastMonth: number,
  path: readonly PathStep[],
): readonly Problem[] => [
  ...(repayment?.kind === "atMonth"
    ? late([...path, "repayment", "month"], "The month of repayment", repayment.month, lastMonth)
    : []),
  ...(coupon?.payments
    ? late(
        [...path, "coupon", "payments", "firstMonth"],
        "The first month of coupon payments",
        coupon.payments.firstMonth,
        lastMonth,
      )
    : []),
];

/** Repayment and coupon payments begin by the deal's last month of cash, which may come after the contract's own last. */
export const capitalMonthsFit: CrossFieldCheck = {
  reads: ["deal", "cohort", "payment", "capital"],
  find: (scenario) => {
    const lastMonth = cashMonthsOf(scenario) - 1;
    return scenario.capital.tranches.flatMap((tranche, index) =>
      trancheProblems(tranche, lastMonth, ["capital", "tranches", index]),
    );
  },
};
