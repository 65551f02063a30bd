import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { TestsDocument } from "./tests-document.ts";

/** The tests of the parties as CSV, a line each; full precision, empty where the deal lacks the figure. */
export const testsCsv = ({ tests }: TestsDocument): string =>
  [
    BYTE_ORDER_MARK +
      csvLine(["party", "figure", "label", "limit", "level", "value", "standard_error", "passes", "close"]),
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
