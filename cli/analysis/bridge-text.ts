import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { BridgeDocument, BridgedFigure } from "#shared/analysis/bridge/bridge-document.ts";
import {
  bridgeSentence,
  interactionSentence,
  noStepsSentence,
  orderSentences,
  stepDetail,
  stepLabel,
  whyNothing,
} from "#shared/analysis/bridge/bridge-sentences.ts";
import { inRoundings, roundedBridge, toldChange, toldError, toldLevel } from "#shared/analysis/bridge/told-bridge.ts";
import { partysFigureWords } from "#shared/analysis/bridge/partys-figure.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { decisionFigures } from "#shared/sweep/decision-figures.ts";

/** Characters of a line of prose. */
const WIDTH = 120;

/** A row of a figure's table: what, the change with its error, where that leads, and what it would do alone. */
function figureRows(document: BridgeDocument, figure: BridgedFigure): readonly (readonly string[])[] {
  const { from, to, steps } = document;
  const { levels, changes, total } = roundedBridge(figure);
  const level = (count: number | undefined): string =>
    count === undefined ? missingValue : toldLevel(count, figure, document);
  const change = (count: number | undefined): string =>
    count === undefined ? missingValue : toldChange(count, figure, document);
  return [
    ["", "change", "", "makes", "alone"],
    [`  ${from.name}`, "", "", level(levels[0]), ""],
    ...steps.map((step, place) => {
      const told = figure.steps[place]!;
      const alone = told.alone && toldChange(inRoundings(told.alone.value, figure), figure, document);
      return [
        `  ${place + 1} ${stepLabel(step)}`,
        change(changes[place]),
        told.change ? toldError(told.change, figure, document) : "",
        level(levels[place + 1]),
        alone ?? missingValue,
      ];
    }),
    [
      `  ${to.name}`,
      change(total),
      figure.total ? toldError(figure.total, figure, document) : "",
      level(levels.at(-1)),
    ],
  ];
}

/** Why steps move a figure by nothing, those that do so for the same reason together. */
function nothingLines({ steps }: BridgeDocument, figure: BridgedFigure): readonly string[] {
  const reasons = new Map<string, number[]>();
  steps.forEach((step, place) => {
    const why = step.changesNothing ? "" : whyNothing(step, figure.steps[place]!, figure);
    if (why !== "") reasons.set(why, [...(reasons.get(why) ?? []), place + 1]);
  });
  return [...reasons].map(([why, numbers]) => `  Step ${numbers.join(", ")}: ${why}`);
}

function figureText(document: BridgeDocument, figure: BridgedFigure): readonly string[] {
  const sentences = [bridgeSentence(document, figure), interactionSentence(document, figure)].filter(
    (sentence) => sentence !== "",
  );
  const table = document.steps.length === 0 ? [] : alignedRows(figureRows(document, figure));
  return [
    ...sentences.map((sentence) => wrapped(sentence, WIDTH, "")),
    ...table,
    ...nothingLines(document, figure),
    "",
  ];
}

/** Which of the figures to tell neither deal has: an IRR needs capital. */
function absentLines({ figures }: BridgeDocument, told: readonly string[]): readonly string[] {
  const absent = decisionFigures.filter(({ id }) => told.includes(id) && figures.every((figure) => figure.id !== id));
  if (absent.length === 0) return [];
  return [...absent.map((figure) => `Neither deal has a figure for ${partysFigureWords(figure)}.`), ""];
}

/** A bridge in a terminal. @param told ids of the figures to tell */
export function bridgeText(document: BridgeDocument, told: readonly string[], seconds: number): string {
  const { scenario, from, to, steps, trials, seed, program, figures } = document;
  const count = `${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"}`;
  const same = noStepsSentence(document);
  const order = orderSentences(document);
  const idle = steps.flatMap((step, place) => (step.changesNothing ? [place + 1] : []));
  return [
    `${scenario.name}: from “${from.name}” to “${to.name}”`,
    `${count} of each deal on the same draws, seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    "",
    ...steps.map(
      (step, place) =>
        `  ${place + 1} ${stepLabel(step)}: ${stepDetail(step)}  [${step.terms.map(({ id }) => id).join(" ")}]`,
    ),
    ...(idle.length > 0 ? [`  Step ${idle.join(", ")} changes nothing: all of every trial is the same.`] : []),
    ...(steps.length > 0 ? [""] : []),
    ...order.flatMap((sentence) => wrapped(sentence, WIDTH, "")),
    ...(order.length > 0 ? [""] : []),
    ...(same === undefined ? [] : [wrapped(same, WIDTH, ""), ""]),
    ...(same === undefined ? figures : [])
      .filter(({ id }) => told.includes(id))
      .flatMap((figure) => figureText(document, figure)),
    ...(same === undefined ? absentLines(document, told) : []),
    wrapped(
      "Changes are differences of the levels as they are told, so they add up exactly. ± is one standard error of a change on the same draws.",
      WIDTH,
      "",
    ),
    "",
  ].join("\n");
}
