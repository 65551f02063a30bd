import type { PathStep } from "../../model/problem.ts";
import { measureNames as names, paidByPayer, paidUnderRule } from "../../model/measure-names.ts";
import { HALF_A_PENNY } from "../../model/pence.ts";
import type { Payer } from "../../model/payment-terms.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { SenseWarning } from "../../model/sense-warning.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";
import { proportionStandardError } from "../../stats/proportion-standard-error.ts";
import { expected, often, set } from "../told.ts";

/** A cap is below expected spend where it stops payments in more than half of the trials, by two standard errors. */
const isMost = (share: number, trials: number): boolean => share - 2 * proportionStandardError(share, trials) > 0.5;

const unpaid = (path: readonly PathStep[], sentence: string): SenseWarning => ({
  path,
  code: "cap-below-expected-spend",
  weight: "strong",
  sentence,
  reason: "Outcomes beyond the cap are delivered and not paid: provider and investors carry the cost of doing well.",
  mend: "Raise the cap, lower prices or volume, or say openly that the cap is meant to bind.",
});

const passedOn = (path: readonly PathStep[], sentence: string, next: Payer): SenseWarning => ({
  path,
  code: "cap-below-expected-spend",
  weight: "strong",
  sentence,
  reason: `Its part of what is claimed beyond the cap falls to “${next.name}”, which then pays more than its share.`,
  mend: `Raise the cap, or let “${next.name}” set money aside for what it is likely to pay.`,
});

function aggregate(
  { scenario, pilot }: SenseContext,
  path: readonly PathStep[],
  cap: string,
  withheld: string,
): readonly SenseWarning[] {
  const share = pilot().share(withheld, (value) => value > HALF_A_PENNY);
  if (!isMost(share, pilot().trials)) return [];
  return [
    unpaid(
      path,
      `${cap} stops payments ${often(share)}: ${expected(scenario, pilot().mean(withheld))} of what is earned is not paid, on average.`,
    ),
  ];
}

interface OwnCap {
  readonly path: readonly PathStep[];
  readonly name: string;
  readonly amount: number;
  /** What is paid under the cap, in one or more measures. */
  readonly measures: readonly string[];
  /** Who pays what is beyond it, if anyone. */
  readonly next?: Payer | undefined;
}

/** A cap of a rule, of several, or of a payer: reached where what is paid under it stands at it. */
function reached({ scenario, pilot }: SenseContext, cap: OwnCap): readonly SenseWarning[] {
  const { trials, values } = pilot();
  const paid = cap.measures.map(values);
  let times = 0;
  for (let trial = 0; trial < trials; trial++)
    if (paid.reduce((sum, column) => sum + column[trial]!, 0) > cap.amount - HALF_A_PENNY) times++;
  const share = times / trials;
  if (!isMost(share, trials)) return [];
  const sentence = `The cap of “${cap.name}”, ${set(scenario, cap.amount)}, is used up ${often(share)}.`;
  return [cap.next ? passedOn(cap.path, sentence, cap.next) : unpaid(cap.path, sentence)];
}

/** Caps by amount of rules, of several rules together, and of payers. */
function ownCaps({ payment: { payers, rateCard, groupCaps } }: Scenario): readonly OwnCap[] {
  return [
    ...payers.flatMap(({ id, name, cap, beyondCap }, index) =>
      cap
        ? {
            path: ["payment", "payers", index, "cap"],
            name,
            amount: cap.value,
            measures: [paidByPayer(id)],
            next: beyondCap === "nextPayer" ? payers[index + 1] : undefined,
          }
        : [],
    ),
    ...rateCard.flatMap(({ id, name, cap }, index) =>
      cap?.amount === undefined
        ? []
        : {
            path: ["payment", "rateCard", index, "cap", "amount"],
            name,
            amount: cap.amount,
            measures: [paidUnderRule(id)],
          },
    ),
    ...(groupCaps ?? []).flatMap(({ name, amount, rules }, index) =>
      amount === undefined
        ? []
        : { path: ["payment", "groupCaps", index, "amount"], name, amount, measures: rules.map(paidUnderRule) },
    ),
  ];
}

const annualCap = (scenario: Scenario): string => {
  const { amounts } = scenario.payment.annualCap!;
  const told = [...new Set(amounts.map(({ value }) => set(scenario, value)))];
  return told.length === 1 ? `The annual cap of ${told[0]!}` : `The annual cap (${told.join(", ")})`;
};

/** Annual and contract caps, and caps of payers and rules, that bind more often than not. */
export const capBelowExpectedSpend: SenseCheck = (context) => {
  const { scenario } = context;
  const { contractCap, annualCap: annual } = scenario.payment;
  return [
    ...(annual
      ? aggregate(context, ["payment", "annualCap", "amounts", 0], annualCap(scenario), names.withheldAnnual)
      : []),
    ...(contractCap
      ? aggregate(
          context,
          ["payment", "contractCap"],
          `The contract cap of ${set(scenario, contractCap.value)}`,
          names.withheldContract,
        )
      : []),
    ...ownCaps(scenario).flatMap((cap) => reached(context, cap)),
  ];
};
