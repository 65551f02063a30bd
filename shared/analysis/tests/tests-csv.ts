import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { TestsDocument } from "./tests-document.ts";

const columns: readonly (readonly [name: string, unit: string, meaning: string])[] = [
  ["party", "", "Who asks"],
  ["figure", "", "Id of the figure that it judges by"],
  ["label", "", "Name of the figure"],
  ["limit", "", "atMost or atLeast"],
  ["level", "as the figure", "What it asks for; a rate of 0.1 is 10 %"],
  ["value", "as the figure", "What the deal has; empty where it lacks the figure"],
  ["standard_error", "as the figure", "Monte Carlo standard error of that"],
  ["passes", "", "1 where the deal has what is asked for"],
  ["close", "", "1 where the simulation cannot tell: the level is within two standard errors"],
];

/** The tests of the parties as CSV, a line each; full precision, empty where the deal lacks the figure. */
export const testsCsv = ({ tests }: TestsDocument): string =>
  [
    BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name)),
    ...tests.map(({ party, figure, label, limit, level, estimate, passes, isClose }) =>
      csvLine([
        party,
        figure,
        label,
        limit,
        level,
        estimate?.value,
        estimate?.standardError,
        passes ? 1 : 0,
        isClose ? 1 : 0,
      ]),
    ),
  ].join("");

/** What each column of that CSV means, as a CSV of its own. */
export const testsDictionaryCsv = (): string =>
  [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...columns.map((column) => csvLine(column))].join("");
