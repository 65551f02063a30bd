import { percent } from "../../format/percent.ts";
import type { Shares, TornadoBar, TornadoDocument, TornadoFigure } from "./tornado-document.ts";
import { endWords, figureWithin, intervalWords, levelWords, shareWords, swingWords } from "./tornado-words.ts";
import type { Control } from "./who-controls.ts";

/** A swing below so many of its standard errors may be none. */
const CLEAR = 2;

const moves = ({ swing }: TornadoBar): boolean =>
  swing !== null && swing.value !== 0 && Math.abs(swing.value) > CLEAR * swing.standardError;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

/** "Whether Started a job: rate with the service is 38% or 48% moves expected payments by £48.4k, from £1.42m to £1.47m: more than anything else." */
function widest(document: TornadoDocument, figure: TornadoFigure, bar: TornadoBar): string {
  const { scenario } = document;
  const input = document.inputs.find(({ id }) => id === bar.input)!;
  const [low, high] = [input.p10, input.p90].map((end) => endWords(end, input, scenario));
  const [from, to] = [bar.low, bar.high].map((end) => levelWords(end, figure, scenario));
  const size = swingWords(bar.swing, figure, scenario);
  return `Whether “${input.name}” is ${low} or ${high} moves ${figureWithin(figure)} by ${size}, from ${from} to ${to}: more than any other input by itself.`;
}

function others(document: TornadoDocument, figure: TornadoFigure, bars: readonly TornadoBar[]): string {
  const told = bars.map((bar) => {
    const { name } = document.inputs.find(({ id }) => id === bar.input)!;
    return `“${name}” (${swingWords(bar.swing, figure, document.scenario)})`;
  });
  return told.length === 0 ? "" : `Then ${told.length === 1 ? "comes" : "come"} ${listed(told)}.`;
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
  const told = made.map(({ words, first }) => `${shareWords(first)} (${intervalWords(first)}) from ${words}`);
  const of = figure.isChance ? "whether it happens" : "how it differs between futures";
  return `Of the variance of ${of}, ${listed(told)}, each taken alone.`;
}

/** What is missing to all of the variance is what inputs do together. */
function togetherSentence({ ranking }: TornadoFigure): string {
  if (!ranking) return "";
  const { share, standardError } = ranking.alone;
  if (1 - share < CLEAR * standardError) return "";
  return `About ${percent(1 - share)} comes from inputs, people and luck acting together: caps and thresholds make one matter more or less by where the others stand.`;
}

/** Terms are in nobody's hands but the table's, and mostly fixed. */
function termsSentence({ inputs, without }: TornadoDocument): string {
  const fixed = without.filter(({ control, kind }) => control === "commissioner" && kind === "fixed");
  if (fixed.length === 0 || inputs.some(({ control }) => control === "commissioner")) return "";
  return "What we control, prices and terms, is fixed in the file and so has no bar: sweep, solve and the deal space vary it.";
}

/** What matters to a figure, a sentence each. */
export function tornadoSentences(document: TornadoDocument, figure: TornadoFigure): readonly string[] {
  if (document.inputs.length === 0)
    return [
      "Nothing in this deal is uncertain but people and luck: no input has a bar.",
      handsSentence(document, figure),
    ].filter((sentence) => sentence !== "");
  const clear = figure.bars.filter(moves);
  const [first, ...rest] = clear;
  const nothing = figure.bars.filter(({ swing }) => swing?.value === 0).length;
  return [
    first
      ? widest(document, figure, first)
      : figure.expected
        ? `No input by itself moves ${figureWithin(figure)} by more than the error of the simulation.`
        : `${capital(figureWithin(figure))} exists in no future of this deal.`,
    others(document, figure, rest.slice(0, 2)),
    handsSentence(document, figure),
    togetherSentence(figure),
    figure.ranking ? "" : `There are no shares of its spread: ${figure.whyNoRanking}.`,
    termsSentence(document),
    nothing > 0 && nothing < figure.bars.length
      ? `${nothing} of ${figure.bars.length} uncertain inputs ${nothing === 1 ? "moves" : "move"} it by nothing at all; the table says why.`
      : "",
  ].filter((sentence) => sentence !== "");
}
