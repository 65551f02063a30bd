import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { wrapped } from "#cli/wrapped.ts";
import { meets } from "#shared/analysis/solve/goal.ts";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { solveSentences } from "#shared/analysis/solve/solve-sentences.ts";
import { errorWords, figureWords, goalWords, levelWords, valueWords } from "#shared/analysis/solve/solve-words.ts";

const WIDTH = 120;

function curveRows(document: SolveDocument): readonly (readonly string[])[] {
  const { goal, curve } = document;
  return [
    ["", document.term.label, goal.label, "± error", goal.limit === "equal" ? "" : "goal"],
    ...curve.map(({ value, figure, problem }) => [
      document.term.inFile === value ? "in file" : "",
      valueWords(value, document),
      problem === undefined ? figureWords(figure, document) : "no valid deal",
      errorWords(figure, document),
      figure && goal.limit !== "equal" ? (meets(goal, figure.value) ? "met" : "not met") : "",
    ]),
  ];
}

/** A solve in a terminal: the answer in sentences, then the curve. */
export function solveText(document: SolveDocument, seconds: number): string {
  const { scenario, trials, scanTrials, seed, program, term, goal, curve } = document;
  const count = (value: number): string => value.toLocaleString("en-GB");
  return [
    scenario.name,
    `${term.label} for ${goalWords(document)} (${goal.party}) · ${count(trials)} ${trials === 1 ? "trial" : "trials"}, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    ...solveSentences(document).map((sentence) => wrapped(sentence, WIDTH, "")),
    "",
    `The curve: ${curve.length} values, the first ${count(scanTrials)} of the trials; level ${levelWords(goal, scenario)}`,
    ...alignedRows(curveRows(document)),
    "",
    "All values are tried on the same draws. Errors are one standard error of the simulation.",
    "",
  ].join("\n");
}
