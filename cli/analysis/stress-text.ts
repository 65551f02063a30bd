import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { wrapped } from "#cli/wrapped.ts";
import { movedFigures } from "#shared/analysis/stress/harm.ts";
import type { StressDocument, StressedDeal } from "#shared/analysis/stress/stress-document.ts";
import { leftOutSentences, stressSentences, togetherSentences } from "#shared/analysis/stress/stress-sentences.ts";
import {
  differenceErrorWords,
  differenceWords,
  levelErrorWords,
  levelWords,
} from "#shared/analysis/stress/stress-words.ts";

const WIDTH = 120;

/** A line a figure: before, after and the difference, with their errors, under the name of its party. */
function figureRows(document: StressDocument, stressed: StressedDeal): readonly (readonly string[])[] {
  const moved = movedFigures(document, stressed);
  return [
    ["", "before", "", "after", "", "difference", ""],
    ...moved.map((figure) => [
      `  ${figure.party}: ${figure.label}`,
      levelWords(figure.before, figure, document),
      levelErrorWords(figure.before, figure, document),
      levelWords(figure.after, figure, document),
      levelErrorWords(figure.after, figure, document),
      differenceWords(figure.difference, figure, document),
      differenceErrorWords(figure.difference, figure, document),
    ]),
  ];
}

const part = (
  document: StressDocument,
  title: string,
  about: readonly string[],
  stressed: StressedDeal,
): readonly string[] => [
  title,
  ...about.map((sentence) => wrapped(sentence, WIDTH, "  ")),
  ...(stressed.changesNothing ? [] : alignedRows(figureRows(document, stressed))),
  "",
];

/** A deal under stress, in a terminal. */
export function stressText(document: StressDocument, seconds: number): string {
  const { scenario, trials, seed, program, stresses, together } = document;
  const missing = [...leftOutSentences(document), ...(together ? [] : togetherSentences(document))];
  return [
    scenario.name,
    `Stress · ${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"} of each case, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    ...stresses.flatMap((stress) =>
      part(document, stress.name, [stress.does, ...stressSentences(stress, document)], stress),
    ),
    ...(together ? part(document, "All together", togetherSentences(document), together) : []),
    ...missing.map((sentence) => wrapped(sentence, WIDTH, "")),
    ...(missing.length > 0 ? [""] : []),
    "All cases are on the same draws. Errors are one standard error of the simulation.",
    "",
  ].join("\n");
}
