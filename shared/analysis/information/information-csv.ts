import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { InformationDocument } from "./information-document.ts";

const columns: readonly (readonly [name: string, unit: string, meaning: string])[] = [
  [
    "kind",
    "",
    "input, kind (all of a kind), together (move together), asked (named by a person), all, or everything (luck included)",
  ],
  ["label", "", "What could be learnt"],
  ["inputs", "", "Ids of the inputs"],
  ["value", "money", "Expected value of perfect information about them, in the currency of the deal"],
  ["standard_error", "money", "Monte Carlo standard error of that"],
  ["low", "money", "19 in 20: from, never below nothing"],
  ["high", "money", "19 in 20: to, never above the value of knowing everything"],
  [
    "cross_fitted",
    "money",
    "The same by fits that did not see the trials they decide: too low on average; may be negative; empty where trials are too few",
  ],
  ["changes", "rate", "Share of trials in which another option would be chosen"],
];

/** What each group is worth as CSV, a line a group, in full precision; first what it would be worth to know everything. */
export function informationCsv({ groups, everything }: InformationDocument): string {
  const { value, standardError, changes } = everything;
  return [
    BYTE_ORDER_MARK + csvLine(columns.map(([name]) => name)),
    csvLine(["everything", "Everything, luck included", "", value, standardError, "", "", "", changes]),
    ...groups.map((group) =>
      csvLine([
        group.kind,
        group.label,
        group.inputs.join(" "),
        group.value,
        group.standardError,
        group.low,
        group.high,
        group.crossFitted,
        group.changes,
      ]),
    ),
  ].join("");
}

/** What each column of that CSV means, as a CSV of its own. */
export const informationDictionaryCsv = (): string =>
  [BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]), ...columns.map((column) => csvLine(column))].join("");
