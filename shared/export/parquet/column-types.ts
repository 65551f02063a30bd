import { achievedOf, additionalOf, counterfactualOf, measureNames, paidClaimsOf } from "../../model/measure-names.ts";
import { addUp } from "../../model/outcome-units.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { TrialColumn } from "../../report/trial-columns.ts";

/** How a column is kept in a Parquet file. */
export type ParquetType = "INT32" | "DOUBLE";

/** Counts that may have a part: claims paid in part, and days, events and scores of an outcome that people do not simply achieve. */
function countsInParts({ outcomes }: Scenario): ReadonlySet<string> {
  const inParts = outcomes.filter((outcome) => !addUp([outcome]));
  return new Set([
    ...outcomes.map(({ id }) => paidClaimsOf(id)),
    ...inParts.flatMap(({ id }) => [achievedOf(id), counterfactualOf(id), additionalOf(id)]),
    ...(inParts.length > 0 ? [measureNames.additionalTotal] : []),
  ]);
}

/**
 * The type of each column, by the deal and never by the numbers of one run, so that the files of two runs can be put
 * together: people, months and counts of people are whole numbers, everything else is not.
 */
export function columnTypes(scenario: Scenario, columns: readonly TrialColumn[]): readonly ParquetType[] {
  const inParts = countsInParts(scenario);
  return columns.map(({ name, unit }) =>
    unit === "people" || unit === "month" || (unit === "count" && !inParts.has(name)) ? "INT32" : "DOUBLE",
  );
}
