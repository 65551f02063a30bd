import { capital, listed } from "../../format/in-words.ts";
import { percent } from "../../format/percent.ts";
import type { Shares, TornadoBar, TornadoDocument, TornadoFigure } from "./tornado-document.ts";
import { endWords, figureWithin, intervalWords, levelWords, shareWords, swingWords } from "./tornado-words.ts";
import type { Control } from "./who-controls.ts";

/** A swing below so many of its standard errors may be none. */
const CLEAR = 2;

const moves = ({ swing }: TornadoBar): boolean =>
  swing !== null && swing.value !== 0 && Math.abs(swing.value) > CLEAR * swing.standardError;

/** Whether a swing is wider than another by more than the errors of both. */
function isClearlyWider({ swing }: TornadoBar, other: TornadoBar | undefined): boolean {
  if (!other?.swing) return true;
  const [one, another] = [swing!.standardError, other.swing.standardError];
  const error = Math.sqrt(one * one + another * another);
  return Math.abs(swing!.value) - Math.abs(other.swing.value) > CLEAR * error;
}

/**
 * "Whether “Started a job: rate with the service” is 38% or 48% moves expected payments by £48.4k, from £1.42m to £1.47m: more than any
 * other input by itself." @param next the widest but one, if any
 */
function widest(
  document: TornadoDocument,
  figure: TornadoFigure,
  bar: TornadoBar,
  next: TornadoBar | undefined,
): string {
  const { scenario } = document;
  const input = document.inputs.find(({ id }) => id === bar.input)!;
  const [low, high] = [input.p10, input.p90].map((end) => endWords(end, input, scenario));
  const [from, to] = [bar.low, bar.high].map((end) => levelWords(end, figure, scenario));
  const size = swingWords(bar.swing, figure, scenario);
  return `Whether “${input.name}” is ${low} or ${high} moves ${figureWithin(figure)} by ${size}, from ${from} to ${to}${
    isClearlyWider(bar, next)
      ? ": more than any other input by itself."
      : "; no other input by itself moves it by clearly more."
  }`;
}

/** An input that moves a figure by less than this share of the widest swing is not told in a sentence. */
const WORTH_TELLING = 0.05;

const isNext = ({ swing }: TornadoBar, widestBar: TornadoBar): boolean =>
  Math.abs(swing!.value) >= WORTH_TELLING * Math.abs(widestBar.swing!.value);

function others(document: TornadoDocument, figure: TornadoFigure, bars: readonly TornadoBar[]): string {
  const named = bars.map((bar) => {
    const { name } = document.inputs.find(({ id }) => id === bar.input)!;
    return `“${name}” (${swingWords(bar.swing, figure, document.scenario)})`;
  });
  return named.length === 0 ? "" : `Then ${named.length === 1 ? "comes" : "come"} ${listed(named)}.`;
}

const handWords: Readonly<Record<Control, string>> = {
  commissioner: "what we control",
  provider: "what the provider controls",
  world: "the world",
};

/** Who makes the spread, by what each makes alone. */
function handsSentence(document: TornadoDocument, figure: TornadoFigure): string {
  if (!figure.ranking) return "";
  const { rows, hands } = figure.ranking;
  const shareOf = (kind: "people" | "chance"): Shares | undefined => {
    const group = document.groups.find((each) => each.kind === kind);
    return rows.find((row) => row.group === group?.id);
  };
  const people = shareOf("people");
  const chance = shareOf("chance");
  const made = [
    ...hands.map(({ control, first }) => ({ words: handWords[control], first })),
    ...(people ? [{ words: "how people differ", first: people.first }] : []),
    ...(chance ? [{ words: "luck", first: chance.first }] : []),
  ]
    .filter(({ first }) => first.share > CLEAR * first.standardError && first.share >= 0.01)
    .sort((a, b) => b.first.share - a.first.share);
  if (made.length === 0) return "";
  const parts = made.map(
    ({ words, first }, place) =>
      `${shareWords(first)} (${intervalWords(first)}) ${place === 0 ? "comes " : ""}from ${words}`,
  );
  const of = figure.isChance ? "whether it happens" : "how it differs between futures";
  return `Of the variance of ${of}, ${listed(parts)}${parts.length > 1 ? ", each taken alone" : " alone"}.`;
}

/** What is missing to all of the variance is what inputs do together. */
function togetherSentence({ ranking }: TornadoFigure): string {
  if (!ranking) return "";
  const { share, standardError } = ranking.alone;
  if (1 - share < CLEAR * standardError) return "";
  return `About ${percent(1 - share)} comes from inputs, people and luck acting together, as where a cap or a threshold makes one matter more or less by where the others stand.`;
}

/** Terms are in nobody's hands but the table's, and mostly fixed. */
function termsSentence({ inputs, without }: TornadoDocument): string {
  const fixed = without.filter(({ control, kind }) => control === "commissioner" && kind === "fixed");
  if (fixed.length === 0 || inputs.some(({ control }) => control === "commissioner")) return "";
  return "What we control, prices and terms, is fixed in the file and so has no bar: sweep, solve and the deal space vary it.";
}

const told = (sentences: readonly string[]): readonly string[] => sentences.filter((sentence) => sentence !== "");

/** What moves a figure by itself, and what moves it in nothing, a sentence each. */
export function swingSentences(document: TornadoDocument, figure: TornadoFigure): readonly string[] {
  const { bars, expected } = figure;
  if (document.inputs.length === 0) return ["No input of this deal is uncertain: none has a bar."];
  if (!expected) return [`${capital(figureWithin(figure))} exists in no future of this deal.`];
  const [first, ...rest] = bars.filter(moves);
  const nothing = bars.filter(({ swing }) => swing?.value === 0).length;
  return told([
    first
      ? widest(document, figure, first, bars[1])
      : `No input by itself moves ${figureWithin(figure)} by more than the error of the simulation.`,
    others(document, figure, rest.filter((bar) => isNext(bar, first!)).slice(0, 2)),
    termsSentence(document),
    nothing > 0 && nothing < bars.length
      ? `${nothing} of ${bars.length} uncertain inputs ${nothing === 1 ? "moves" : "move"} it by nothing at all; the table says why.`
      : "",
  ]);
}

/** What makes a figure differ between futures, a sentence each. */
export const shareSentences = (document: TornadoDocument, figure: TornadoFigure): readonly string[] =>
  figure.ranking
    ? told([handsSentence(document, figure), togetherSentence(figure)])
    : [`There are no shares of its spread: ${figure.whyNoRanking}.`];

/** What matters to a figure, a sentence each. */
export const tornadoSentences = (document: TornadoDocument, figure: TornadoFigure): readonly string[] => [
  ...swingSentences(document, figure),
  ...shareSentences(document, figure),
];
