import type { Measure } from "../engine/measure.ts";
import type { Question } from "../engine/questions.ts";
import type { ProbabilitySummary } from "../model/probability.ts";
import { existing, summariseMeasure } from "../report/measure-summary.ts";
import { probabilitiesOf } from "../report/probabilities.ts";
import { chanceDifference, measureDifference } from "./paired-differences.ts";
import { columnOf, errorsOf, type PointTrials, trialsIn } from "./point-trials.ts";
import type { PointSummary } from "./sweep-document.ts";
import { sweptMeasures, sweptProbabilities } from "./sweep-figures.ts";

/** Whether a sweep asks this. */
const swept = ({ id }: Question): boolean => sweptProbabilities.includes(id);

const probabilitiesAt = (point: PointTrials): readonly ProbabilitySummary[] =>
  probabilitiesOf(point.scenario, trialsIn(point), (trial, measure) => columnOf(point, measure)[trial]!, swept);

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
  const errors = errorsOf(point);
  return {
    measures: sweptMeasures.flatMap((id, column) => {
      const measure = byId.get(id);
      if (!measure) return [];
      const values = point.columns[column]!;
      const inOrder = existing(values);
      const summary = summariseMeasure(measure, inOrder, inOrder.slice().sort(), errors, values);
      const difference = inFile && measureDifference(id, point, inFile);
      return [difference ? { ...summary, difference } : summary];
    }),
    probabilities: probabilitiesAt(point).map((summary) => {
      const difference = inFile && chanceDifference(summary.id, point, inFile);
      return difference ? { ...summary, difference } : summary;
    }),
  };
}
