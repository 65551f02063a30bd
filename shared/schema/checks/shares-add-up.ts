import type { Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

/** A problem unless shares add up to 1. */
export function notOne(shares: readonly number[], path: Problem["path"], what: string): readonly Problem[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  return [
    {
      path,
      code: "shares-do-not-add-up",
      sentence: `${what} must add up to 100 %; they add up to ${Number((sum * 100).toPrecision(6))} %.`,
    },
  ];
}

/** Payers' shares and surplus shares each add up to the whole. */
export const sharesAddUp: readonly CrossFieldCheck[] = [
  {
    reads: ["payment"],
    find: ({ payment }) =>
      notOne(
        payment.payers.map((payer) => payer.share.value),
        ["payment", "payers"],
        "The payers' shares",
      ),
  },
  {
    reads: ["payment"],
    find: ({ payment }) => [
      ...payment.rateCard.flatMap(({ payerShares }, index) =>
        payerShares
          ? notOne(
              Object.values(payerShares),
              ["payment", "rateCard", index, "payerShares"],
              "The payers' shares of a rule",
            )
          : [],
      ),
      ...(payment.payerPhases ?? []).flatMap(({ shares }, index) =>
        notOne(Object.values(shares), ["payment", "payerPhases", index, "shares"], "The payers' shares of a phase"),
      ),
    ],
  },
  {
    reads: ["capital"],
    find: ({ capital: { surplus } }) =>
      notOne(
        [surplus.investor.value, surplus.provider.value, surplus.commissioner.value],
        ["capital", "surplus"],
        "The shares of surplus",
      ),
  },
  {
    reads: ["capital"],
    find: ({ capital }) =>
      capital.tranches.length === 0 && capital.surplus.investor.value > 0
        ? [
            {
              path: ["capital", "surplus", "investor"],
              code: "surplus-without-investor",
              sentence: "Nobody invests in this deal, so the investor's share of surplus must be 0 %.",
            },
          ]
        : [],
  },
];
