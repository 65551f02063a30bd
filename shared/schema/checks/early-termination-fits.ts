import { knownFrom } from "../../engine/known-from.ts";
import { isCounted } from "../../engine/termination-test.ts";
import type { EarlyTermination } from "../../model/capital.ts";
import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

const problem = (code: string, sentence: string, ...within: readonly string[]): Problem => ({
  path: ["capital", "earlyTermination", ...within],
  code,
  sentence,
});

function countProblems(termination: EarlyTermination, { outcomes }: Scenario): readonly Problem[] {
  if (termination.minimumOutcomes === undefined)
    return [
      ...(termination.minimumPerformance
        ? []
        : [
            problem(
              "termination-without-minimum",
              "The contract may end early, but nothing says what it needs to go on. State a minimum of outcomes, of performance, or both.",
            ),
          ]),
      ...(termination.outcomes
        ? [
            problem(
              "termination-outcomes-unused",
              "These outcomes are counted for a minimum that is not stated. State the minimum of outcomes, or take the list out.",
              "outcomes",
            ),
          ]
        : []),
    ];
  return termination.outcomes || outcomes.some((outcome) => isCounted(termination, outcome))
    ? []
    : [
        problem(
          "termination-counts-nothing",
          "Where no outcomes are named, all that people achieve are counted, but this deal has only milestones, events of which fewer is better, and what is measured for cohorts. Name the outcomes to count, or state a minimum of performance.",
          "minimumOutcomes",
        ),
      ];
}

function performanceProblems(termination: EarlyTermination, scenario: Scenario): readonly Problem[] {
  const { testMonth, minimumPerformance } = termination;
  if (!minimumPerformance) return [];
  if (minimumPerformance.performance.kind === "paymentsToPlan")
    return [
      problem(
        "termination-unfit",
        "Payments cannot be tested here: what is paid hangs on when the contract ends. Test an outcome's count, its rate or its measured effect.",
        "minimumPerformance",
        "performance",
        "kind",
      ),
    ];
  const known = knownFrom(minimumPerformance.performance, scenario);
  return known <= testMonth
    ? []
    : [
        problem(
          "termination-before-known",
          `This performance is known in month ${known} at the earliest, after the test in month ${testMonth}, so the contract would always be judged on nothing. Test later, or measure sooner.`,
          "testMonth",
        ),
      ];
}

/** What a contract needs to go on is stated, can be counted, and is known when it is tested. */
export const earlyTerminationFits: CrossFieldCheck = {
  reads: ["cohort", "outcomes", "capital"],
  find: (scenario) => {
    const termination = scenario.capital.earlyTermination;
    return termination ? [...countProblems(termination, scenario), ...performanceProblems(termination, scenario)] : [];
  },
};
