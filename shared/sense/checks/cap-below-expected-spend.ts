import type { PathStep } from "../../model/problem.ts";
import { measureNames as names, paidByPayer, paidUnderRule } from "../../model/measure-names.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { SenseWarning } from "../../model/sense-warning.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";
import { proportionStandardError } from "../../stats/proportion-standard-error.ts";
import { expected, often, set } from "../told.ts";

/** A cap is below expected spend where it stops payments in more than half of the trials, by two standard errors. */
const isMost = (share: number, trials: number): boolean => share - 2 * proportionStandardError(share, trials) > 0.5;
const HALF_A_PENNY = 0.005;

function warning(path: readonly PathStep[], sentence: string): SenseWarning {
  return {
    path,
    code: "cap-below-expected-spend",
    weight: "strong",
    sentence,
    reason: "Outcomes beyond the cap are delivered and not paid: provider and investors carry the cost of doing well.",
    mend: "Raise the cap, lower prices or volume, or say openly that the cap is meant to bind.",
  };
}

function aggregate(
  { scenario, pilot }: SenseContext,
  path: readonly PathStep[],
  cap: string,
  withheld: string,
): readonly SenseWarning[] {
  const share = pilot().share(withheld, (value) => value > HALF_A_PENNY);
  if (!isMost(share, pilot().trials)) return [];
  return [
    warning(
      path,
      `${cap} stops payments ${often(share)}: ${expected(scenario, pilot().mean(withheld))} of what is earned is not paid, on average.`,
    ),
  ];
}

/** A cap of one rule or payer: reached where what is paid stands at it. */
function reached(
  { pilot }: SenseContext,
  path: readonly PathStep[],
  cap: string,
  measure: string,
  amount: number,
): readonly SenseWarning[] {
  const share = pilot().share(measure, (value) => value > amount - HALF_A_PENNY);
  return isMost(share, pilot().trials) ? [warning(path, `${cap} is used up ${often(share)}.`)] : [];
}

const annualCap = (scenario: Scenario): string => {
  const { amounts } = scenario.payment.annualCap!;
  const told = [...new Set(amounts.map(({ value }) => set(scenario, value)))];
  return told.length === 1 ? `The annual cap of ${told[0]!}` : `The annual cap (${told.join(", ")})`;
};

/** Annual, contract, payer and rule caps that bind more often than not. */
export const capBelowExpectedSpend: SenseCheck = (context) => {
  const { scenario } = context;
  const { contractCap, annualCap: annual, payers, rateCard } = scenario.payment;
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
    ...payers.flatMap(({ id, name, cap }, index) =>
      cap
        ? reached(
            context,
            ["payment", "payers", index, "cap"],
            `The cap of “${name}”, ${set(scenario, cap.value)},`,
            paidByPayer(id),
            cap.value,
          )
        : [],
    ),
    ...rateCard.flatMap(({ id, name, cap }, index) =>
      cap?.amount === undefined
        ? []
        : reached(
            context,
            ["payment", "rateCard", index, "cap", "amount"],
            `The cap of “${name}”, ${set(scenario, cap.amount)},`,
            paidUnderRule(id),
            cap.amount,
          ),
    ),
  ];
};
