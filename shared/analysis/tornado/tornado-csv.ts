import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { TornadoDocument } from "./tornado-document.ts";
import { shareInterval } from "./tornado-words.ts";

/** A column's name, unit and meaning. */
type Column = readonly [name: string, unit: string, meaning: string];

const barColumns: readonly Column[] = [
  ["figure", "", "Id of the figure that is moved"],
  ["input", "", "Id of the input"],
  ["name", "", "What the input is called"],
  ["control", "", "Whose hands it is in: commissioner, provider or world"],
  ["p10", "as the input", "Its own 10th percentile"],
  ["p90", "as the input", "Its own 90th percentile"],
  ["low", "as the figure", "The figure with the input held at its 10th percentile, all else as drawn"],
  ["low_standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["high", "as the figure", "The figure with the input held at its 90th percentile"],
  ["high_standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["swing", "as the figure", "High less low, on the same draws"],
  ["swing_standard_error", "as the figure", "Standard error of that difference"],
  ["rank_correlation", "", "Spearman's rank correlation of the input as drawn with the figure's measure"],
  ["rank_correlation_standard_error", "", "Its standard error"],
  ["why_no_bar", "", "Why it has no bar, or a bar of no width"],
];

/** Bars as CSV: a line a figure and input, the widest first; then, once, inputs without a bar. Full precision. */
export function tornadoBarsCsv({ figures, inputs, without }: TornadoDocument): string {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const lines = figures.flatMap(({ id, bars }) =>
    bars.map(({ input, low, high, swing, rankCorrelation, why }) => {
      const { name, control, p10, p90 } = byId.get(input)!;
      const pairs = [low, high, swing, rankCorrelation].flatMap((each) => [each?.value, each?.standardError]);
      return csvLine([id, input, name, control, p10, p90, ...pairs, why ?? ""]);
    }),
  );
  const none = without.map(({ id, name, control, why }) =>
    csvLine(["", id, name, control, ...Array.from({ length: 10 }, () => undefined), why]),
  );
  return [BYTE_ORDER_MARK + csvLine(barColumns.map(([name]) => name)), ...lines, ...none].join("");
}

const shareColumns: readonly Column[] = [
  ["figure", "", "Id of the figure whose spread is shared out"],
  ["group", "", "Id of what is drawn anew together: an input, inputs that move together, people, chance, or a hand"],
  ["name", "", "What it is called"],
  ["inputs", "", "Ids of its inputs"],
  ["control", "", "Whose hands it is in"],
  ...(["first_order", "total"] as const).flatMap((name): readonly Column[] => [
    [
      name,
      "share of variance",
      name === "total"
        ? "With all it does together with others (total Sobol index)"
        : "Alone (first-order Sobol index)",
    ],
    [`${name}_standard_error`, "share of variance", "Its standard error, by the jackknife"],
    [`${name}_low`, "share of variance", "Lower end of its 95% interval"],
    [`${name}_high`, "share of variance", "Upper end of its 95% interval"],
  ]),
];

/** Shares as CSV: a line a figure and group, the greatest total share first, then hands. */
export function tornadoSharesCsv({ figures, groups }: TornadoDocument): string {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const lines = figures.flatMap(({ id, ranking }) => {
    if (!ranking) return [];
    const told = [
      ...ranking.rows.map((row) => {
        const { name, inputs, control = "" } = byId.get(row.group)!;
        return { of: [row.group, name, inputs.join(" "), control], shares: row };
      }),
      ...ranking.hands.map((row) => ({
        of: [`hand.${row.control}`, "All in one hand", "", row.control],
        shares: row,
      })),
    ];
    return told.map(({ of, shares }) =>
      csvLine([
        id,
        ...of,
        ...[shares.first, shares.total].flatMap((share) => [share.share, share.standardError, ...shareInterval(share)]),
      ]),
    );
  });
  return [BYTE_ORDER_MARK + csvLine(shareColumns.map(([name]) => name)), ...lines].join("");
}

/** What each column of both means. */
export const tornadoDictionaryCsv = (): string =>
  [
    BYTE_ORDER_MARK + csvLine(["file", "column", "unit", "meaning"]),
    ...barColumns.map((column) => csvLine(["tornado-bars.csv", ...column])),
    ...shareColumns.map((column) => csvLine(["tornado-shares.csv", ...column])),
  ].join("");
