import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { BreakEvenDocument } from "./break-even-document.ts";

const columns: readonly (readonly [name: string, unit: string, meaning: string])[] = [
  ["dimension", "", "What turns out other than assumed: effect, referrals, delay of starts"],
  ["party", "", "Whose test it is"],
  ["figure", "", "The figure that is tested"],
  ["limit", "", "Whether it may be at most or at least the level"],
  ["level", "as the figure", "The most or the least it may be"],
  ["passes_as_assumed", "", "Whether the test passes in the deal as it is assumed"],
  ["side", "", "Whether the turn lies below or above what is assumed"],
  [
    "passes",
    "factor or months",
    "The last value at which the test passes; a factor on what is assumed, or months of delay",
  ],
  ["fails", "factor or months", "The next value, at which it fails"],
  ["figure_at_turn", "as the figure", "The figure at the last value at which the test passes"],
  ["standard_error", "as the figure", "Its Monte Carlo standard error"],
  ["interval_from", "factor or months", "Values at which the figure is within 1.96 standard errors of the level: from"],
  ["interval_to", "factor or months", "and to"],
];

/** Every turn of every test as CSV, a line each; a test that does not turn has one line without a turn. */
export function breakEvenCsv({ tests, dimensions }: BreakEvenDocument): string {
  const lines = dimensions.flatMap(({ id, turns }) =>
    turns.flatMap(({ test: place, below, above }) => {
      const { party, figure, limit, level, passes } = tests[place]!;
      const head = [id, party, figure, limit, level, passes ? "yes" : "no"];
      const found = [...(below ? [["below", below] as const] : []), ...(above ? [["above", above] as const] : [])];
      if (found.length === 0) return [[...head, ...columns.slice(head.length).map(() => undefined)]];
      return found.map(([side, turn]) => [
        ...head,
        side,
        turn.passes,
        turn.fails,
        turn.figure.value,
        turn.figure.standardError,
        turn.interval.from,
        turn.interval.to,
      ]);
    }),
  );
  return [BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name)), ...lines.map(csvLine)].join("");
}

/** What each column means, as a CSV of its own. */
export const breakEvenDictionaryCsv = (): string =>
  [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...columns.map((line) => csvLine([...line]))].join("");
