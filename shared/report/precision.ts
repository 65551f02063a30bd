import type { Measure } from "../engine/measure.ts";
import type { MeasureUnit, Percentiles, ReachedPrecision } from "../model/result.ts";
import type { StopAtPrecision } from "../model/run-settings.ts";
import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { existing, summariseMeasure } from "./measure-summary.ts";
import { probabilitiesOf } from "./probabilities.ts";
import { trialErrors } from "./trial-errors.ts";

/** Trials of a run, and what their columns mean. */
export interface RunSoFar {
  readonly scenario: Scenario;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
}

/** A figure with its error; the error is absent where it exists in fewer than two trials. */
interface DecidingFigure {
  readonly figure: string;
  readonly unit: MeasureUnit;
  readonly standardError: number | undefined;
}

function ofMeasure(measure: Measure, { percentile }: StopAtPrecision, run: RunSoFar, trials: number): DecidingFigure {
  const { scenario, layout, table } = run;
  const figure = `${percentile === undefined ? "the mean" : `P${percentile}`} of “${measure.label}”`;
  const column = table.column(layout.measures.indexOf(measure), trials);
  const inOrder = existing(column);
  if (inOrder.length < 2) return { figure, unit: measure.unit, standardError: undefined };
  const errors = trialErrors(samplingOf(scenario.run), trials);
  const { statistics } = summariseMeasure(measure, inOrder, inOrder.slice().sort(), errors, column);
  const key = `p${percentile}` as keyof Percentiles;
  const standardError = percentile === undefined ? statistics?.standardErrorOfMean : statistics?.standardErrors[key];
  return { figure, unit: measure.unit, standardError };
}

/** Never taken for less than one trial in all: that something has not happened yet does not make it impossible. */
function ofProbability(id: string, { scenario, layout, table }: RunSoFar, trials: number): DecidingFigure {
  const columns = new Map(layout.measures.map((measure, index) => [measure.id, table.column(index, trials)]));
  const [found] = probabilitiesOf(
    scenario,
    trials,
    (trial, measure) => columns.get(measure)![trial]!,
    (question) => question.id === id,
  );
  if (!found) throw new Error(`this deal does not ask ${id}`);
  const standardError = found.trials < 2 ? undefined : Math.max(found.standardError, 1 / found.trials);
  return { figure: `the chance “${found.label}”`, unit: "rate", standardError };
}

/** How well the deciding figure is known after so many trials, from trial 0; nothing where the run has no such figure. */
export function precisionOf(run: RunSoFar, trials: number): ReachedPrecision | undefined {
  const stop = run.scenario.run.stopAtPrecision;
  if (!stop) return undefined;
  const measure = run.layout.measures.find(({ id }) => id === stop.measure);
  if (!measure && stop.probability === undefined) throw new Error(`this deal has no measure ${stop.measure}`);
  const { standardError, ...figure } = measure
    ? ofMeasure(measure, stop, run, trials)
    : ofProbability(stop.probability!, run, trials);
  const wanted = stop.standardError;
  const reached = standardError !== undefined && standardError <= wanted;
  return standardError === undefined ? { ...figure, wanted, reached } : { ...figure, wanted, standardError, reached };
}
