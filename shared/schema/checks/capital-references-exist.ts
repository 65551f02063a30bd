import type { Outcome } from "../../model/outcome.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import type { Performance, Tranche } from "../../model/tranche.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";
import { unknown } from "./references-exist.ts";

/** Why an outcome cannot be what a performance is about: it is counted for people, or measured for cohorts. */
function unfit(performance: Performance, { kind, name }: Outcome): string | undefined {
  if (performance.kind === "measuredEffect")
    return kind === "binary" || kind === "milestone"
      ? `“${name}” is achieved by people and has no measured effect. Name an outcome that is measured, or follow its rate.`
      : undefined;
  return kind === "cohortMeasured"
    ? `“${name}” is measured for cohorts and nobody achieves it. Follow its measured effect instead.`
    : undefined;
}

function performanceProblems(
  performance: Performance | undefined,
  outcomes: readonly Outcome[],
  path: readonly PathStep[],
): readonly Problem[] {
  if (!performance || performance.kind === "paymentsToPlan") return [];
  const found = outcomes.find(({ id }) => id === performance.outcome);
  if (!found) return unknown(outcomes, "outcome", performance.outcome, path);
  const sentence = unfit(performance, found);
  return sentence === undefined ? [] : [{ path, code: "performance-unfit", sentence }];
}

function trancheProblems(tranche: Tranche, outcomes: readonly Outcome[], path: readonly PathStep[]): Problem[] {
  const outcome = ["schedule", "performance", "outcome"];
  return [
    ...performanceProblems(tranche.coupon?.performance?.schedule.performance, outcomes, [
      ...path,
      "coupon",
      "performance",
      ...outcome,
    ]),
    ...performanceProblems(tranche.principalAtRisk?.performance, outcomes, [
      ...path,
      "principalAtRisk",
      ...outcome.slice(1),
    ]),
  ];
}

/** What is measured for cohorts is known too late, and of nobody, to be counted at a test date. */
function terminationProblems(id: string, outcomes: readonly Outcome[], path: readonly PathStep[]): readonly Problem[] {
  const found = outcomes.find((outcome) => outcome.id === id);
  if (!found) return unknown(outcomes, "outcome", id, path);
  if (found.kind !== "cohortMeasured") return [];
  const sentence = `“${found.name}” is measured for cohorts and nobody achieves it, so it cannot be counted at the test date. Name an outcome that people achieve.`;
  return [{ path, code: "termination-unfit", sentence }];
}

/** Outcomes that performance and early termination name are there, and are of a kind that can be counted or measured. */
export const capitalReferencesExist: CrossFieldCheck = {
  reads: ["outcomes", "capital"],
  find: ({ outcomes, capital }) => [
    ...capital.tranches.flatMap((tranche, index) => trancheProblems(tranche, outcomes, ["capital", "tranches", index])),
    ...(capital.earlyTermination?.outcomes ?? []).flatMap((id, place) =>
      terminationProblems(id, outcomes, ["capital", "earlyTermination", "outcomes", place]),
    ),
    ...performanceProblems(capital.earlyTermination?.minimumPerformance?.performance, outcomes, [
      "capital",
      "earlyTermination",
      "minimumPerformance",
      "performance",
      "outcome",
    ]),
  ],
};
