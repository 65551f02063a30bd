import type { PathStep, Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

const late = (path: readonly PathStep[], what: string, month: number, contractMonths: number): readonly Problem[] =>
  month < contractMonths || contractMonths < 1
    ? []
    : [
        {
          path,
          code: "month-beyond-contract",
          sentence: `${what} is month ${month}, but the contract's months run from 0 to ${contractMonths - 1}.`,
        },
      ];

function profileProblems({ cohort, deal }: Scenario): readonly Problem[] {
  return cohort.segments.flatMap(({ profile }, index) => {
    const path = ["cohort", "segments", index, "profile"];
    if (profile.kind !== "weights")
      return late(
        [...path, "months"],
        "The last month of referrals",
        profile.firstMonth + profile.months - 1,
        deal.contractMonths,
      );
    const { weights } = profile;
    const problems: Problem[] = [];
    if (weights.some((weight) => weight < 0) || !weights.some((weight) => weight > 0))
      problems.push({
        path: [...path, "weights"],
        code: "weights-wrong",
        sentence: "The monthly weights must be 0 or more, and at least one above 0.",
      });
    const last = weights.reduce((latest, weight, month) => (weight > 0 ? month : latest), 0);
    problems.push(...late([...path, "weights"], "The last month with a weight", last, deal.contractMonths));
    return problems;
  });
}

function costProblems({ costs, deal }: Scenario): readonly Problem[] {
  return costs.lines.flatMap(({ basis }, index): readonly Problem[] => {
    const path = ["costs", "lines", index, "basis"];
    if (basis.kind === "oneOff")
      return late([...path, "month"], "The month of this cost", basis.month, deal.contractMonths);
    if (basis.kind !== "monthly") return [];
    if (basis.firstMonth > basis.lastMonth)
      return [
        {
          path: [...path, "lastMonth"],
          code: "months-reversed",
          sentence: `The last month (${basis.lastMonth}) is before the first (${basis.firstMonth}).`,
        },
      ];
    return late([...path, "lastMonth"], "The last month of this cost", basis.lastMonth, deal.contractMonths);
  });
}

function feeProblems({ capital: { providerPayment }, deal }: Scenario): readonly Problem[] {
  if (providerPayment.kind !== "fee") return [];
  const path = ["capital", "providerPayment", "lastMonth"];
  if (providerPayment.firstMonth > providerPayment.lastMonth)
    return [
      {
        path,
        code: "months-reversed",
        sentence: `The last month of the fee (${providerPayment.lastMonth}) is before the first (${providerPayment.firstMonth}).`,
      },
    ];
  return late(path, "The last month of the fee", providerPayment.lastMonth, deal.contractMonths);
}

function serviceFeeProblems({ payment, deal }: Scenario): readonly Problem[] {
  const { serviceFee: fee, lastClaimMonth } = payment;
  if (!fee) return [];
  const path = ["payment", "serviceFee"];
  const { firstMonth = 0, lastMonth = lastClaimMonth } = fee;
  if (firstMonth > lastMonth)
    return [
      {
        path: [...path, fee.lastMonth === undefined ? "firstMonth" : "lastMonth"],
        code: "months-reversed",
        sentence:
          fee.lastMonth === undefined
            ? `The first month of the service fee (${firstMonth}) is after the last claim month (${lastMonth}), which is its last where none is stated.`
            : `The last month of the service fee (${lastMonth}) is before the first (${firstMonth}).`,
      },
    ];
  if (fee.lastMonth === undefined) return [];
  return late([...path, "lastMonth"], "The last month of the service fee", fee.lastMonth, deal.contractMonths);
}

/** Every month that is part of the contract lies within it. */
export const monthsFitTheContract: readonly CrossFieldCheck[] = [
  { reads: ["cohort", "deal"], find: profileProblems },
  { reads: ["costs", "deal"], find: costProblems },
  { reads: ["capital", "deal"], find: feeProblems },
  { reads: ["payment", "deal"], find: serviceFeeProblems },
  {
    reads: ["payment", "deal"],
    find: ({ payment, deal }) =>
      late(["payment", "lastClaimMonth"], "The last claim month", payment.lastClaimMonth, deal.contractMonths),
  },
];
