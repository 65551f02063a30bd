import type { ComparisonDocument } from "../../compare/comparison.ts";
import { comparisonBetterCsv, comparisonDictionaryCsv, comparisonFiguresCsv } from "../../compare/comparison-csv.ts";
import { breakEvenCsv, breakEvenDictionaryCsv } from "../break-even/break-even-csv.ts";
import { bridgeCsv, bridgeDictionaryCsv } from "../bridge/bridge-csv.ts";
import { dealSpaceCsv, dealSpaceDictionaryCsv } from "../deal-space/deal-space-csv.ts";
import { informationCsv, informationDictionaryCsv } from "../information/information-csv.ts";
import { againstPlanCsv, learntCsv, paidByMonthCsv, reForecastDictionaryCsv } from "../re-forecast/re-forecast-csv.ts";
import { replayCashCsv, replayDictionaryCsv, replayRulesCsv } from "../replay/replay-csv.ts";
import { reverseStressCsv, reverseStressDictionaryCsv } from "../reverse-stress/reverse-stress-csv.ts";
import { solveCsv, solveDictionaryCsv } from "../solve/solve-csv.ts";
import { stressCsv, stressDictionaryCsv } from "../stress/stress-csv.ts";
import { testsCsv, testsDictionaryCsv } from "../tests/tests-csv.ts";
import { tornadoBarsCsv, tornadoDictionaryCsv, tornadoSharesCsv } from "../tornado/tornado-csv.ts";
import type { AnalysisKind, DocumentOf } from "./analyses.ts";

/** A file that an analysis is written as, beside its document. */
export interface AnalysisFile<Document> {
  /** `tornado-bars.csv` */
  readonly name: string;
  /** What it holds, in words: "a line an input and figure". */
  readonly holds: string;
  readonly textOf: (document: Document) => string;
}

const dictionary = "what each column means";

/** The files of a comparison of variants. */
export const comparisonFiles: readonly AnalysisFile<ComparisonDocument>[] = [
  { name: "comparison-figures.csv", holds: "a line a figure and deal, with differences", textOf: comparisonFiguresCsv },
  { name: "comparison-better.csv", holds: "how often each is better, by party", textOf: comparisonBetterCsv },
  { name: "comparison-data-dictionary.csv", holds: dictionary, textOf: comparisonDictionaryCsv },
];

/** The files of every analysis: written by `--out` on the command line, offered under Export in the window. */
export const analysisFiles: { readonly [Kind in AnalysisKind]: readonly AnalysisFile<DocumentOf<Kind>>[] } = {
  tests: [
    { name: "tests.csv", holds: "a line a test", textOf: testsCsv },
    { name: "tests-data-dictionary.csv", holds: dictionary, textOf: testsDictionaryCsv },
  ],
  bridge: [
    { name: "bridge.csv", holds: "a line a step", textOf: bridgeCsv },
    { name: "bridge-data-dictionary.csv", holds: dictionary, textOf: bridgeDictionaryCsv },
  ],
  tornado: [
    { name: "tornado-bars.csv", holds: "a line an input and figure", textOf: tornadoBarsCsv },
    { name: "tornado-shares.csv", holds: "a line a group and figure", textOf: tornadoSharesCsv },
    { name: "tornado-data-dictionary.csv", holds: dictionary, textOf: tornadoDictionaryCsv },
  ],
  stress: [
    { name: "stress.csv", holds: "a line a stress and figure", textOf: stressCsv },
    { name: "stress-data-dictionary.csv", holds: dictionary, textOf: stressDictionaryCsv },
  ],
  reverseStress: [
    { name: "reverse-stress.csv", holds: "a line a loss and input", textOf: reverseStressCsv },
    { name: "reverse-stress-data-dictionary.csv", holds: dictionary, textOf: reverseStressDictionaryCsv },
  ],
  solve: [
    { name: "solve.csv", holds: "the curve and the answers", textOf: solveCsv },
    { name: "solve-data-dictionary.csv", holds: dictionary, textOf: solveDictionaryCsv },
  ],
  breakEven: [
    { name: "break-even.csv", holds: "a line a test and dimension", textOf: breakEvenCsv },
    { name: "break-even-data-dictionary.csv", holds: dictionary, textOf: breakEvenDictionaryCsv },
  ],
  dealSpace: [
    { name: "deal-space.csv", holds: "a line a point", textOf: dealSpaceCsv },
    { name: "deal-space-data-dictionary.csv", holds: dictionary, textOf: dealSpaceDictionaryCsv },
  ],
  information: [
    { name: "information.csv", holds: "a line a group", textOf: informationCsv },
    { name: "information-data-dictionary.csv", holds: dictionary, textOf: informationDictionaryCsv },
  ],
  reForecast: [
    { name: "learnt.csv", holds: "a line an input that was learnt", textOf: learntCsv },
    {
      name: "against-plan.csv",
      holds: "a line an outcome, figure and financial year, plan and forecast",
      textOf: againstPlanCsv,
    },
    { name: "paid-by-month.csv", holds: "a line a month, paid by its end", textOf: paidByMonthCsv },
    { name: "re-forecast-data-dictionary.csv", holds: dictionary, textOf: reForecastDictionaryCsv },
  ],
  replay: [
    { name: "replay-cash.csv", holds: "a line a month", textOf: replayCashCsv },
    { name: "replay-rules.csv", holds: "a line a rule", textOf: replayRulesCsv },
    { name: "replay-data-dictionary.csv", holds: dictionary, textOf: replayDictionaryCsv },
  ],
};
