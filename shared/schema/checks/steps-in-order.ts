import type { PathStep, Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

/** Steps must rise: a problem at the first that does not. */
export function notRising(marks: readonly number[], path: readonly PathStep[], field: string, what: string): Problem[] {
  const index = marks.findIndex((mark, place) => place > 0 && mark <= marks[place - 1]!);
  if (index === -1) return [];
  return [
    {
      path: [...path, index, field],
      code: "steps-out-of-order",
      sentence: `${what} must rise from one line to the next; ${marks[index]} comes after ${marks[index - 1]}.`,
    },
  ];
}

/** Tiers, schedule points and payer phases stand in order. */
export const paymentStepsInOrder: CrossFieldCheck = {
  reads: ["payment"],
  find: ({ payment }) => [
    ...payment.rateCard.flatMap(({ tiers, schedule }, index) => {
      const at: PathStep[] = ["payment", "rateCard", index];
      return [
        ...notRising(
          (tiers ?? []).map(({ fromClaim }) => fromClaim),
          [...at, "tiers"],
          "fromClaim",
          "The first claims of tiers",
        ),
        ...(["points", "pooledPoints"] as const).flatMap((list) =>
          notRising(
            (schedule?.[list] ?? []).map(({ effect }) => effect),
            [...at, "schedule", list],
            "effect",
            "The effects of a schedule",
          ),
        ),
      ];
    }),
    ...notRising(
      (payment.payerPhases ?? []).map(({ fromMonth }) => fromMonth),
      ["payment", "payerPhases"],
      "fromMonth",
      "The first months of phases",
    ),
  ],
};
