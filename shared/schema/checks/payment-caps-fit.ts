import type { PaymentTerms } from "../../model/payment-terms.ts";
import type { RuleCap } from "../../model/payment-rule.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

const capProblems = (cap: RuleCap | undefined, name: string, path: readonly PathStep[]): readonly Problem[] =>
  !cap || cap.claims !== undefined || cap.amount !== undefined
    ? []
    : [
        {
          path,
          code: "cap-without-most",
          sentence: `The cap of “${name}” does not say what is the most. State claims, an amount, or both.`,
        },
      ];

/** What is beyond the last payer's cap has nobody to fall to. */
function lastPayerProblems({ payers }: PaymentTerms): readonly Problem[] {
  const place = payers.length - 1;
  const last = payers[place];
  if (!last?.cap || last.beyondCap === "lost") return [];
  return [
    {
      path: ["payment", "payers", place, "beyondCap"],
      code: "payer-without-next",
      sentence: `“${last.name}” is the last payer, so what is beyond its cap falls to nobody. Put “lost”, or list the payer it falls to after it.`,
    },
  ];
}

/** Caps say what they allow, and what is beyond them goes somewhere. */
export const paymentCapsFit: CrossFieldCheck = {
  reads: ["payment"],
  find: ({ payment }) => [
    ...payment.rateCard.flatMap(({ cap, name }, index) =>
      capProblems(cap, name, ["payment", "rateCard", index, "cap"]),
    ),
    ...(payment.groupCaps ?? []).flatMap((cap, index) => capProblems(cap, cap.name, ["payment", "groupCaps", index])),
    ...lastPayerProblems(payment),
  ],
};
