import { decimal } from "../../format/decimal.ts";
import { listed } from "../../format/in-words.ts";
import type { SolveDocument, SolvedAnswer } from "./solve-document.ts";
import { figureWords, goalWords, intervalWords, valueWords } from "./solve-words.ts";
import { type StretchMet, stretchesMet } from "./stretches-met.ts";

const count = (value: number): string => decimal(value);

/** A value in a sentence: a factor says of what. */
const told = (value: number, document: SolveDocument): string =>
  document.term.unit === "factor" ? `${valueWords(value, document)} of what they are` : valueWords(value, document);

/** "at £1,450,000 or less", "from £1,200,000 to £1,450,000"; "and just above" where it may turn again further on. */
function stretchWords({ from, to }: StretchMet, document: SolveDocument, isAll: boolean): string {
  if (from && to) return `from ${told(from.value, document)} to ${told(to.value, document)}`;
  const value = told((from ?? to)!.value, document);
  if (from) return `at ${value} ${isAll ? "or more" : "and just above"}`;
  return `at ${value} ${isAll ? "or less" : "and just below"}`;
}

/** "Contract cap at £1,450,000 or less: chance over budget at most 5%; at £1,450,000 it is 4.9%." */
function stretchSentence(stretch: StretchMet, document: SolveDocument, isAll: boolean): string {
  const ends = [stretch.from, stretch.to].flatMap((end) =>
    end ? [`at ${valueWords(end.value, document)} it is ${figureWords(end.figure, document)}`] : [],
  );
  const where = stretchWords(stretch, document, isAll);
  return `${document.term.label} ${where}: ${goalWords(document)}; ${listed(ends)}.`;
}

/** Where the goal is met, a sentence each. */
function metSentences(answers: readonly SolvedAnswer[], others: number, document: SolveDocument): readonly string[] {
  const { goal, term } = document;
  if (goal.limit === "equal")
    return answers.map(({ value, figure }) => {
      const level = figureWords(figure, document);
      return `${term.label} at ${told(value, document)}: ${goalWords(document, level)}.`;
    });
  const stretches = stretchesMet(answers);
  const [least, most] = [Math.min, Math.max].map((end) => end(...answers.map(({ value }) => value)));
  const isEnd = ({ from, to }: StretchMet): boolean => (from ? from.value === most : to!.value === least);
  return stretches.map((stretch) => stretchSentence(stretch, document, others === 0 && isEnd(stretch)));
}

function jumpSentence({ value, next, figure }: SolvedAnswer, document: SolveDocument): string {
  const at = (of: number): string => valueWords(of, document);
  return `Here it jumps: from ${figureWords(figure, document)} at ${at(value)} to ${figureWords(next.figure, document)} at ${at(next.value)}.`;
}

/** How far chance may have moved what is told. */
function errorSentence(answers: readonly SolvedAnswer[], document: SolveDocument): string {
  const moved = answers.filter(
    ({ interval: { from, to, opensBelow, opensAbove } }) => opensBelow || opensAbove || to > from,
  );
  if (moved.length === 0) return "";
  const words = moved.map((each) =>
    answers.length === 1
      ? `the answer is ${intervalWords(each, document)}`
      : `the turn at ${valueWords(each.value, document)} is at ${intervalWords(each, document)}`,
  );
  return `By the error of ${count(document.trials)} trials ${listed(words)}, in 19 of 20 runs.`;
}

function answersSentences(
  { answers, others = 0 }: Extract<SolveDocument["outcome"], { readonly kind: "answers" }>,
  document: SolveDocument,
): readonly string[] {
  const [first, ...more] = metSentences(answers, others, document);
  const order = document.term.inFile === undefined ? "the lowest" : "the nearest to the file";
  const places = answers.length + others;
  const turns =
    places === 1
      ? ""
      : `It turns at ${places} places: ${others === 0 ? "all" : answers.length} are told, ${order} first.`;
  return [
    first!,
    ...answers.filter(({ jumps }) => jumps).map((each) => jumpSentence(each, document)),
    errorSentence(answers, document),
    turns,
    ...more,
  ].filter((sentence) => sentence !== "");
}

/** Whether the figure is the same at every value that was tried. */
function isFlat({ curve }: SolveDocument): boolean {
  const figures = new Set(curve.flatMap(({ figure }) => (figure ? [figure.value] : [])));
  return curve.length > 1 && figures.size === 1;
}

function foundSentences(document: SolveDocument): readonly string[] {
  const { outcome, term, range } = document;
  const span = `from ${valueWords(range.from, document)} to ${valueWords(range.to, document)}`;
  switch (outcome.kind) {
    case "underWay":
      return ["The curve stands; the answer is being looked for."];
    case "answers":
      return answersSentences(outcome, document);
    case "noFigure":
      return [`${term.label}: no value ${span} is a valid deal in which there is such a figure.`];
    case "none":
    case "every": {
      const { value, figure } = outcome.nearest;
      if (isFlat(document))
        return [
          `${term.label} does not move this figure: at every value ${span} it is ${figureWords(figure, document)}, asked: ${goalWords(document)}.`,
        ];
      const there = `${valueWords(value, document)}, where it is ${figureWords(figure, document)}`;
      return outcome.kind === "none"
        ? [`${term.label}: no value ${span} meets “${goalWords(document)}”; the nearest is ${there}.`]
        : [`${term.label}: every value ${span} meets “${goalWords(document)}”; the nearest to the level is ${there}.`];
    }
  }
}

function leftOut({ curve }: SolveDocument): readonly string[] {
  const problems = curve.flatMap(({ problem }) => problem ?? []);
  if (problems.length === 0) return [];
  return [
    `${problems.length} of ${curve.length} values of the curve are no valid deal and are left out; the first says: ${problems[0]!}`,
  ];
}

function inFile(document: SolveDocument): readonly string[] {
  const { term, now } = document;
  if (!now) return [];
  const figure = figureWords(now, document);
  if (term.unit === "factor") return [`As it stands in the file the figure is ${figure}.`];
  if (term.inFile !== undefined)
    return [`In the file it is ${valueWords(term.inFile, document)}, where the figure is ${figure}.`];
  return term.isUncertain
    ? [`In the file it is uncertain, and the figure is ${figure}; at every value tried it is certain.`]
    : [`In the file there is none, and the figure is ${figure}.`];
}

/** What a solve found, a sentence each: first the answer. */
export const solveSentences = (document: SolveDocument): readonly string[] => [
  ...foundSentences(document),
  ...inFile(document),
  ...(document.isMonotone
    ? []
    : ["Over this range the figure both rises and falls by more than chance explains: look at the curve."]),
  ...leftOut(document),
];
