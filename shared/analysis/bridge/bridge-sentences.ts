import { capital } from "../../format/in-words.ts";
import { chance } from "../../format/chance.ts";
import type { BridgeDocument, BridgedFigure, BridgeStep, FigureStep } from "./bridge-document.ts";
import { partysFigureWords } from "./partys-figure.ts";
import { inRoundings, roundedBridge, toldLevel, toldSize } from "./told-bridge.ts";

/** So many of the largest steps are named in a sentence. */
const MOST_NAMED = 3;

/** An interaction of fewer errors than this may be chance, and so may one of which no error is known. */
const CLOSE = 2;

type Terms = Pick<BridgeStep, "terms">;

/** "“Job” (outcomes)" twice over: an item of two parts of the deal under one name. */
const OF_PART = /^(“.*”) \((.*)\)$/u;

/** Several names as one: an item that several parts of the deal have is named once. */
function together(names: readonly string[]): string {
  const found = names.map((name) => OF_PART.exec(name));
  const item = found[0]?.[1];
  return item !== undefined && found.every((each) => each?.[1] === item)
    ? `${item} (${found.map((each) => each![2]!).join(" and ")})`
    : names.join(" with ");
}

/** "Payment: contract cap", of several terms all of them. */
export const stepLabel = ({ terms }: Terms): string => together(terms.map(({ label }) => label));

/** "£1,500,000 → £1,200,000"; of several terms each with its name, unless the same becomes of all. */
export function stepDetail({ terms }: Terms): string {
  const [first] = terms;
  return terms.every(({ detail }) => detail === first!.detail)
    ? first!.detail
    : terms.map(({ label, detail }) => `${label} ${detail}`).join("; ");
}

/** "the contract cap", of several terms all of them. */
const stepWords = ({ terms }: Terms): string => together(terms.map(({ words }) => words));

const way = (count: number): string => (count > 0 ? "more" : "less");

/** That two deals of a file are the same in all but words; undefined where there are steps. */
export function noStepsSentence({ steps, from, to, sameInEveryTrial }: BridgeDocument): string | undefined {
  if (steps.length > 0) return undefined;
  const both = `“${from.name}” and “${to.name}” have the same terms`;
  return sameInEveryTrial
    ? `${both}: there is nothing to bridge, and every figure is the same in every trial.`
    : `${both}, and yet their figures differ. This is a fault of the program: please report it.`;
}

/** What moved a figure, for reading aloud. */
export function bridgeSentence(document: BridgeDocument, figure: BridgedFigure): string {
  const { from, to, steps } = document;
  const { levels, changes, total } = roundedBridge(figure);
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined)
    return `“${first === undefined ? from.name : to.name}” has no figure for ${partysFigureWords(figure)}, so no total can be told.`;
  const level = (count: number): string => toldLevel(count, figure, document);
  const name = capital(partysFigureWords(figure));
  if (figure.steps.every(({ trialsChanged }) => trialsChanged === 0))
    return `${name}: ${level(first)} with “${from.name}” and with “${to.name}”. No step moves it in any trial.`;
  const difference =
    total === 0 ? "no difference worth telling" : `${toldSize(total!, figure, document)} ${way(total!)}`;
  const ends = `${name}: ${level(first)} with “${from.name}”, ${level(last)} with “${to.name}”: ${difference}.`;
  if (steps.length === 1) return ends;
  const named = changes
    .map((count, place) => ({ count: count ?? 0, place }))
    .filter(({ count }) => count !== 0)
    .sort((a, b) => Math.abs(b.count) - Math.abs(a.count) || a.place - b.place)
    .slice(0, MOST_NAMED)
    .map(({ count, place }) => {
      const does = count > 0 ? "adds" : "takes off";
      return `${stepWords(steps[place]!)} ${does} ${toldSize(count, figure, document)}`;
    });
  return named.length === 0 ? `${ends} No step is large enough to tell.` : `${ends} ${capital(`${named.join("; ")}.`)}`;
}

/** How the terms work together: what each would do alone does not add up to what all do. Empty for one step. */
export function interactionSentence(document: BridgeDocument, figure: BridgedFigure): string {
  const { interaction } = figure;
  const { total } = roundedBridge(figure);
  if (document.steps.length < 2 || total === undefined) return "";
  if (figure.steps.every(({ trialsChanged }) => trialsChanged === 0)) return "";
  if (!interaction)
    return document.steps.some(({ canBeAlone }) => !canBeAlone)
      ? "Not every step can be made alone, so what they would add up to alone is not known."
      : "";
  const { value, standardError } = interaction;
  const count = inRoundings(value, figure);
  if (count === 0) return standardError === undefined ? "" : "Made alone, the changes would add up to the same.";
  const signed = (size: number): string =>
    size === 0 ? "nothing" : `${toldSize(size, figure, document)} ${way(size)}`;
  const sums = `Made alone, the changes would add up to ${signed(total - count)}; together they make ${signed(total)}.`;
  const between = toldSize(count, figure, document);
  if (standardError === undefined || Math.abs(value) < CLOSE * standardError)
    return `${sums} The ${between} between the two may be chance.`;
  return `${sums} The ${between} between the two is how they work together: what a step does depends on those before it, so another order gives other steps and the same ends.`;
}

/** Why a step moves a figure by nothing; empty where it moves it, or where the figure does not exist. */
export function whyNothing(step: BridgeStep, figureStep: FigureStep, figure: Pick<BridgedFigure, "isChance">): string {
  if (step.changesNothing) return "Changes nothing: all of every trial is the same.";
  const { change, trialsChanged } = figureStep;
  if (!change) return "";
  if (trialsChanged === 0)
    return figure.isChance
      ? "It happens in the same trials as before; other figures move."
      : "Exactly the same in every trial; other figures move.";
  if (change.value === 0 && figure.isChance)
    return `It happens in other trials, ${chance(trialsChanged)} of them, and as often as before.`;
  if (change.value === 0) return `It moves in ${chance(trialsChanged)} of trials, none of which decides this figure.`;
  return "";
}

/** What the first of several terms would leave undone, without the list of what else there is. */
const whyJoined = ({ joinedBecause = "" }: BridgeStep): string => joinedBecause.replace(/ Known: .*$/u, "");

/** The order of the steps, why some go together, and what moves nothing: a sentence each. */
export function orderSentences({ steps, inFileOrder, leftOut, unfit }: BridgeDocument): readonly string[] {
  const joined = steps.flatMap((step) =>
    step.terms.length > 1
      ? [`${capital(stepWords(step))} can only change together. The first alone leaves no deal: ${whyJoined(step)}`]
      : [],
  );
  return [
    ...(steps.length > 1
      ? [
          inFileOrder
            ? "Steps in the order of the file. Each is made on top of those before it."
            : "Steps in an order of your choice. Each is made on top of those before it.",
        ]
      : []),
    ...joined,
    ...(leftOut.length > 0 ? [`Names, notes and sources move nothing and are no steps: ${leftOut.join("; ")}.`] : []),
    ...unfit.map((sentence) => `Left out: ${sentence}`),
  ];
}
