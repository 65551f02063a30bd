import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";
import { figure, score } from "./loose-parts.ts";

const ended = (test: object) => (d: Loose) => (d.capital.earlyTermination = { testMonth: 6, ...test });
const performance = (rest: object, minimum: number): Loose => ({ performance: rest, minimum });
const rate = performance({ kind: "outcomeRate", outcome: "move-in" }, 0.4);

/** Nothing is left that people achieve by default: every outcome becomes activity. */
const activityOnly = (d: Loose): void => {
  d.savings = [];
  for (const outcome of d.outcomes) {
    outcome.kind = "milestone";
    outcome.rate = figure(0.5);
    delete outcome.withService;
    delete outcome.baseline;
  }
};
const measuredIn =
  (testMonth: number, rest: object = {}) =>
  (d: Loose) => {
    d.outcomes.push({ ...score, ...rest });
    d.cohort.segments[0].profile = { kind: "even", firstMonth: 0, months: 12 };
    d.capital.earlyTermination = {
      testMonth,
      minimumPerformance: performance({ kind: "measuredEffect", outcome: "score", effect: "difference" }, 0.5),
    };
  };
const knownAfter = (testMonth: number) => (d: Loose) => {
  d.cohort.segments[0].profile = { kind: "weights", weights: [0, 0, 1] };
  const known = { kind: "outcomeRate", outcome: "move-in", knownAfterMonths: 5 };
  d.capital.earlyTermination = { testMonth, minimumPerformance: performance(known, 0.4) };
};

const faults: readonly (readonly [what: string, change: (d: Loose) => unknown, place: string, says: string])[] = [
  ["a test of nothing", ended({}), " termination-without-minimum", "State a minimum"],
  [
    "outcomes that are not counted",
    ended({ minimumPerformance: rate, outcomes: ["move-in"] }),
    ".outcomes termination-outcomes-unused",
    "take the list out",
  ],
  [
    "a count where nothing is counted",
    (d) => {
      activityOnly(d);
      ended({ minimumOutcomes: 1 })(d);
    },
    ".minimumOutcomes termination-counts-nothing",
    "Name the outcomes",
  ],
  [
    "a test of payments",
    ended({ minimumPerformance: performance({ kind: "paymentsToPlan", planned: 1000 }, 0.4) }),
    ".minimumPerformance.performance.kind termination-unfit",
    "Test an outcome's count",
  ],
  [
    "a test of an outcome that is not there",
    ended({ minimumPerformance: performance({ kind: "outcomeRate", outcome: "x" }, 0.4) }),
    ".minimumPerformance.performance.outcome outcome-unknown",
    "“x”",
  ],
  [
    "a measured effect of what people achieve",
    ended({
      minimumPerformance: performance({ kind: "measuredEffect", outcome: "move-in", effect: "relative" }, 0.1),
    }),
    ".minimumPerformance.performance.outcome performance-unfit",
    "follow its rate",
  ],
  // The last of them may start in month 11 and is tracked until month 16.
  ["a test before any effect is known", measuredIn(15), ".testMonth termination-before-known", "known in month 16"],
  [
    "a test in the months an effect waits",
    measuredIn(16, { measuredAfterMonths: 1 }),
    ".testMonth termination-before-known",
    "known in month 17",
  ],
  // The first starts in month 2, and is known five months later.
  ["a test before anybody's result is known", knownAfter(6), ".testMonth termination-before-known", "month 7"],
];

describe("checks of early termination", () => {
  it.each(faults)("find %s", (_, change, place, says) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.map(placeAndCode)).toEqual([`capital.earlyTermination${place}`]);
    expect(problems[0]!.sentence).toContain(says);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each([
    ["a rate alone", ended({ minimumPerformance: rate })],
    ["a count alone", ended({ minimumOutcomes: 4 })],
    ["both", ended({ minimumOutcomes: 4, outcomes: ["move-in"], minimumPerformance: rate })],
    ["an effect known in the test month", measuredIn(16)],
    ["a result known in the test month", knownAfter(7)],
    [
      "activity that is named",
      (d: Loose) => {
        activityOnly(d);
        ended({ minimumOutcomes: 1, outcomes: ["move-in"] })(d);
      },
    ],
  ])("let pass %s", (_, change) => {
    expect(problemsOf(changedExample(change))).toEqual([]);
  });
});
