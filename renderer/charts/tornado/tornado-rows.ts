import type {
  DrawnInput,
  TornadoBar,
  TornadoDocument,
  TornadoFigure,
} from "#shared/analysis/tornado/tornado-document.ts";
import {
  correlationWords,
  endWords,
  levelWords,
  swingError,
  swingWords,
} from "#shared/analysis/tornado/tornado-words.ts";
import { controls, controlWords } from "#shared/analysis/tornado/who-controls.ts";
import { MOST_ROWS, type Section } from "./sections.ts";

/** A bar as it is drawn and read. */
export interface TornadoRow {
  readonly input: DrawnInput;
  readonly bar: TornadoBar;
  /** What the input is at either end: "37.9%". */
  readonly ends: { readonly low: string; readonly high: string };
  readonly levels: { readonly low: string; readonly high: string };
  /** "£48.4k" */
  readonly swing: string;
  readonly error: string;
  readonly correlation: string;
  /** What is read at the row. */
  readonly text: string;
}

function rowOf(document: TornadoDocument, figure: TornadoFigure, bar: TornadoBar): TornadoRow {
  const { scenario } = document;
  const input = document.inputs.find(({ id }) => id === bar.input)!;
  const ends = { low: endWords(input.p10, input, scenario), high: endWords(input.p90, input, scenario) };
  const levels = { low: levelWords(bar.low, figure, scenario), high: levelWords(bar.high, figure, scenario) };
  const [swing, error] = [swingWords(bar.swing, figure, scenario), swingError(bar.swing, figure, scenario)];
  const correlation = correlationWords(bar.rankCorrelation);
  const why = bar.why === undefined ? "" : ` It has no width: ${bar.why}.`;
  const text = `${input.name}: ${levels.low} at ${ends.low} (P10), ${levels.high} at ${ends.high} (P90); swing ${swing} ${error}, rank correlation ${correlation}.${why}`;
  return { input, bar, ends, levels, swing, error, correlation, text };
}

/** All bars of a figure, the widest first. */
export const tornadoRows = (document: TornadoDocument, figure: TornadoFigure): readonly TornadoRow[] =>
  figure.bars.map((bar) => rowOf(document, figure, bar));

const isDrawn = ({ bar }: TornadoRow): boolean => bar.swing !== null && bar.swing.value !== 0;

/** The rows that are drawn: the widest, in the order of their swings or by whose hands they are in; and how many are left out. */
export function drawnSections(
  rows: readonly TornadoRow[],
  byHand: boolean,
): { readonly sections: readonly Section<TornadoRow>[]; readonly left: number } {
  const wide = rows.filter(isDrawn);
  const drawn = wide.slice(0, MOST_ROWS);
  const left = wide.length - drawn.length;
  if (!byHand) return { sections: [{ head: undefined, rows: drawn }], left };
  const sections = controls.map((control) => {
    const own = drawn.filter(({ input }) => input.control === control);
    const all = rows.filter(({ input }) => input.control === control);
    const detail = all.length === 0 ? "nothing uncertain" : own.length === 0 ? "nothing among the widest" : "";
    return { head: { name: controlWords(control), detail }, rows: own };
  });
  return { sections, left };
}
