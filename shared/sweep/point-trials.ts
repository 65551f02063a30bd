import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import { trialErrors, type TrialErrors } from "../report/trial-errors.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { keptMeasures } from "./sweep-figures.ts";

/** The trials of one deal: a column a swept measure. */
export interface PointTrials {
  readonly scenario: Scenario;
  readonly columns: readonly Float64Array[];
}

const place = new Map(keptMeasures.map((id, index) => [id, index]));

/** A measure's column, NaN where a trial does not have it. @throws when a sweep does not keep the measure */
export function columnOf({ columns }: PointTrials, measure: string): Float64Array {
  const column = place.get(measure);
  if (column === undefined) throw new Error(`a sweep does not keep ${measure}`);
  return columns[column]!;
}

/** The first trials of one case of a table whose column is `case * keptMeasures.length + measure`. */
export const trialsOfCase = (scenario: Scenario, table: TrialsTable, at: number, trials: number): PointTrials => ({
  scenario,
  columns: keptMeasures.map((_, column) => table.column(at * keptMeasures.length + column, trials)),
});

export const trialsIn = ({ columns }: PointTrials): number => columns[0]!.length;

/** The Monte Carlo errors of a point, by the plan of its deal's run. */
export const errorsOf = (point: PointTrials): TrialErrors =>
  trialErrors(samplingOf(point.scenario.run), trialsIn(point));
