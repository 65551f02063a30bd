import { textHead, textRow } from "#cli/text-row.ts";
import { levelWords } from "#shared/analysis/solve/solve-words.ts";
import { signingSentence } from "#shared/analysis/tests/signing-sentence.ts";
import { toldWithError, toTell } from "#shared/format/told-figure.ts";
import type { TestedFigure, TestsDocument } from "#shared/analysis/tests/tests-document.ts";
import type { ScenarioMark } from "#shared/model/result.ts";

/** "at most 10%" */
const limitWords = (test: TestedFigure, scenario: ScenarioMark): string =>
  `${test.limit === "atMost" ? "at most" : "at least"} ${levelWords(test, scenario)}`;

const verdict = ({ estimate, passes, isClose }: TestedFigure): string => {
  if (!estimate) return "not in this deal";
  return `${passes ? "passes" : "fails"}${isClose ? ", close" : ""}`;
};

/** Whether every party would sign, in a terminal. */
export function testsText(document: TestsDocument, seconds: number): string {
  const { scenario, trials, seed, program, tests } = document;
  return [
    scenario.name,
    `${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"}, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    signingSentence(document),
    "",
    textHead("Tests", ["asked", "has", ""]),
    ...tests.map((test) =>
      textRow(`${test.party}: ${test.label}`, [
        ` ${limitWords(test, scenario)}`,
        ` ${toldWithError(toTell(test.estimate, test, scenario))}`,
        ` ${verdict(test)}`,
      ]),
    ),
    "",
    "Errors are one standard error of the simulation; close: the level lies within two of them.",
    "",
  ].join("\n");
}
