import type { Measure } from "../engine/measure.ts";
import { questionsOf, type Question } from "../engine/questions.ts";
import type { ProbabilitySummary } from "../model/probability.ts";
import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import { existing, summariseMeasure } from "../report/measure-summary.ts";
import { probabilitiesOf } from "../report/probabilities.ts";
import { trialErrors, type TrialErrors } from "../report/trial-errors.ts";
import { moments } from "../stats/moments.ts";
import type { PairedDifference, PointSummary } from "./sweep-document.ts";
import { sweptMeasures, sweptProbabilities } from "./sweep-figures.ts";

/** The trials of one deal: a column a swept measure. */
export interface PointTrials {
  readonly scenario: Scenario;
  readonly columns: readonly Float64Array[];
}

const place = new Map(sweptMeasures.map((id, index) => [id, index]));

function valueIn({ columns }: PointTrials, trial: number, measure: string): number {
  const column = place.get(measure);
  if (column === undefined) throw new Error(`a sweep does not keep ${measure}`);
  return columns[column]![trial]!;
}

const errorsAt = ({ scenario, columns }: PointTrials): TrialErrors =>
  trialErrors(samplingOf(scenario.run), columns[0]!.length);

/** @param column a difference a trial, NaN where there is none */
function meanOf(column: Float64Array, errors: TrialErrors): PairedDifference | undefined {
  const differences = existing(column);
  if (differences.length === 0) return undefined;
  const { mean, standardDeviation } = moments(differences);
  return { mean, standardError: errors.ofMean(column, { mean, standardDeviation, trials: differences.length }) };
}

/** How much more a measure is here than there, trial by trial. */
const measureDifference = (
  here: Float64Array,
  there: Float64Array,
  errors: TrialErrors,
): PairedDifference | undefined =>
  meanOf(
    here.map((value, trial) => value - there[trial]!),
    errors,
  );

/**
 * What each trial contributes to a probability: n (happened − p asked) / asked trials, whose mean is 0 and whose spread over √n
 * is the probability's error (the delta method for a ratio). Undefined where no trial is asked.
 */
function influence(point: PointTrials, { among, happens }: Question, probability: number): Float64Array | undefined {
  const trials = point.columns[0]!.length;
  const parts = new Float64Array(trials);
  let asked = 0;
  for (let trial = 0; trial < trials; trial++) {
    const valueOf = (measure: string): number => valueIn(point, trial, measure);
    if (among && !among(valueOf)) continue;
    asked++;
    parts[trial] = (happens(valueOf) ? 1 : 0) - probability;
  }
  return asked === 0 ? undefined : parts.map((part) => (part * trials) / asked);
}

/** Whether a sweep asks this. */
const swept = ({ id }: Question): boolean => sweptProbabilities.includes(id);

const probabilitiesAt = (point: PointTrials): readonly ProbabilitySummary[] =>
  probabilitiesOf(point.scenario, point.columns[0]!.length, (trial, measure) => valueIn(point, trial, measure), swept);

const questionAt = ({ scenario }: PointTrials, id: string): Question =>
  questionsOf(scenario).find((question) => question.id === id)!;

function probabilityDifference(
  point: PointTrials,
  inFile: PointTrials,
  here: ProbabilitySummary,
  there: ProbabilitySummary | undefined,
): PairedDifference | undefined {
  const parts = influence(point, questionAt(point, here.id), here.probability);
  const others = there && influence(inFile, questionAt(inFile, here.id), there.probability);
  if (!parts || !there || !others) return undefined;
  const error = meanOf(
    parts.map((part, trial) => part - others[trial]!),
    errorsAt(point),
  )!.standardError;
  return { mean: here.probability - there.probability, standardError: error };
}

/**
 * Sums one point of a sweep up.
 * @param measures of the deal in the file: their labels and units
 * @param inFile the trials of the deal in the file, with the same draws; absent for that deal itself
 */
export function summarisePoint(
  point: PointTrials,
  measures: readonly Measure[],
  inFile: PointTrials | undefined,
): PointSummary {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const errors = errorsAt(point);
  const told = inFile ? probabilitiesAt(inFile) : [];
  return {
    measures: sweptMeasures.flatMap((id, column) => {
      const measure = byId.get(id);
      if (!measure) return [];
      const values = point.columns[column]!;
      const inOrder = existing(values);
      const summary = summariseMeasure(measure, inOrder, inOrder.slice().sort(), errors, values);
      const difference = inFile && measureDifference(values, inFile.columns[column]!, errors);
      return [difference ? { ...summary, difference } : summary];
    }),
    probabilities: probabilitiesAt(point).map((summary) => {
      const there = told.find(({ id }) => id === summary.id);
      const difference = inFile && probabilityDifference(point, inFile, summary, there);
      return difference ? { ...summary, difference } : summary;
    }),
  };
}
