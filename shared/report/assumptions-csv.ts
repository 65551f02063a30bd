import type { Scenario } from "../model/scenario.ts";
import { assumptionsOf } from "./assumptions.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv-text.ts";

const HEADER = [
  "figure",
  "path",
  "value",
  "distribution",
  "unit",
  "status",
  "source",
  "publisher",
  "date",
  "url",
  "grade",
  "owner",
  "note",
  "missing",
];

/**
 * The assumptions register as CSV, a line a figure: a number in `value`, or what it is drawn from as JSON in `distribution`.
 * `path` is where it stands in the file, `missing` what a reader would ask for: source, grade, owner.
 */
export function assumptionsCsv(scenario: Scenario): string {
  const lines = assumptionsOf(scenario).map(({ name, path, value, unit, status, cited, grade, owner, note, missing }) =>
    csvLine([
      name,
      path.join("."),
      typeof value === "number" ? value : undefined,
      typeof value === "number" ? undefined : JSON.stringify(value),
      // As everywhere in exports, where 0.45 is a rate and not a percentage.
      unit === "percent" ? "rate" : unit,
      status,
      cited?.title,
      cited?.publisher,
      cited?.date,
      cited?.url,
      grade,
      owner,
      note,
      missing.join(" "),
    ]),
  );
  return BYTE_ORDER_MARK + csvLine(HEADER) + lines.join("");
}
