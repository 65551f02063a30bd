import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import { meets } from "./goal.ts";
import type { SolveDocument } from "./solve-document.ts";

const HEAD = [
  "kind",
  "value",
  "figure",
  "standard_error",
  "trials",
  "meets",
  "interval_from",
  "interval_to",
  "problem",
];

/** The curve and the answers as CSV, a line a value, in full precision. */
export function solveCsv(document: SolveDocument): string {
  const { goal, curve, scanTrials, trials, outcome } = document;
  const found = (kind: string, value: number | undefined, figure: Estimate | undefined, of: number) => [
    kind,
    value,
    figure?.value,
    figure?.standardError,
    figure && of,
    figure && (meets(goal, figure.value) ? "yes" : "no"),
  ];
  const none = [undefined, undefined, undefined];
  const lines = [
    ...curve.map(({ value, figure, problem }) => [
      ...found("curve", value, figure, scanTrials),
      undefined,
      undefined,
      problem,
    ]),
    ...(outcome.kind === "answers"
      ? outcome.answers.flatMap(({ value, figure, next, interval }) => [
          [...found("answer", value, figure, trials), interval.from, interval.to, undefined],
          [...found("one step further", next.value, next.figure, trials), ...none],
        ])
      : []),
    ...(outcome.kind === "none" || outcome.kind === "every"
      ? [[...found("nearest", outcome.nearest.value, outcome.nearest.figure, trials), ...none]]
      : []),
    ...(document.now ? [[...found("in file", document.term.inFile, document.now, trials), ...none]] : []),
  ];
  return [BYTE_ORDER_MARK + csvLine(HEAD), ...lines.map(csvLine)].join("");
}

/** What each column means, as a CSV of its own. */
export function solveDictionaryCsv({ term, goal }: SolveDocument): string {
  const lines: readonly (readonly [string, string, string])[] = [
    ["kind", "", "A point of the curve; an answer; one step further, where the goal is not met; the deal in the file"],
    ["value", term.unit, `Value of the term: ${term.place}`],
    ["figure", goal.unit, goal.label],
    ["standard_error", goal.unit, "Monte Carlo standard error of the figure"],
    ["trials", "count", "Trials it is from; those of the curve are the first of all"],
    [
      "meets",
      "",
      "Whether the figure is on the good side of the level; where it is to equal it, whether it is at or above",
    ],
    ["interval_from", term.unit, "Values at which the figure is within 1.96 standard errors of the level: from"],
    ["interval_to", term.unit, "and to"],
    ["problem", "", "Why there is no valid deal at this value"],
  ];
  return [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...lines.map((line) => csvLine([...line]))].join(
    "",
  );
}
