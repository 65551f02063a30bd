import { decimal } from "../../format/decimal.ts";
import type { SolveDocument, SolvedAnswer } from "./solve-document.ts";
import { figureWords, goalWords, intervalWords, valueWords } from "./solve-words.ts";

const count = (value: number): string => decimal(value);

/** A value in a sentence: a factor says of what. */
const told = (value: number, document: SolveDocument): string =>
  document.term.unit === "factor" ? `${valueWords(value, document)} of what they are` : valueWords(value, document);

/** "Contract cap at £1,450,000 or less: chance over budget at most 5%; at £1,450,000 it is 4.9%." */
function answerSentence(answer: SolvedAnswer, document: SolveDocument): string {
  const { term, goal } = document;
  const value = told(answer.value, document);
  const figure = figureWords(answer.figure, document);
  if (goal.limit === "equal") return `${term.label} at ${value}: ${goalWords(document, figure)}.`;
  const side = answer.holds === "below" ? "or less" : "or more";
  return `${term.label} at ${value} ${side}: ${goalWords(document)}; at ${valueWords(answer.value, document)} it is ${figure}.`;
}

function jumpSentence({ value, next, figure }: SolvedAnswer, document: SolveDocument): string {
  const at = (of: number): string => valueWords(of, document);
  return `Here it jumps: from ${figureWords(figure, document)} at ${at(value)} to ${figureWords(next.figure, document)} at ${at(next.value)}.`;
}

function answersSentences(answers: readonly SolvedAnswer[], document: SolveDocument): readonly string[] {
  const [first, ...others] = answers;
  const sentences = [answerSentence(first!, document)];
  if (first!.jumps) sentences.push(jumpSentence(first!, document));
  const { from, to, opensBelow, opensAbove } = first!.interval;
  if (opensBelow || opensAbove || to > from)
    sentences.push(
      `By the error of ${count(document.trials)} trials the answer is ${intervalWords(first!, document)}, in 19 of 20 runs.`,
    );
  if (others.length > 0)
    sentences.push(
      `It turns at more than one place: ${answers.length} are told, the nearest to the file first.`,
      ...others.map((each) => answerSentence(each, document)),
    );
  return sentences;
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
      return answersSentences(outcome.answers, document);
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
