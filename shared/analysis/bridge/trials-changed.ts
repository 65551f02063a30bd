import { questionsOf } from "../../engine/questions.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import { columnOf, type PointTrials, trialsIn } from "../../sweep/point-trials.ts";

const differ = (one: number, other: number): boolean => one !== other && !(Number.isNaN(one) && Number.isNaN(other));

/** Whether it happens in a trial: 1 or 0; NaN where it is not asked. */
function happening(id: string, point: PointTrials): Float64Array {
  const question = questionsOf(point.scenario).find((each) => each.id === id);
  return Float64Array.from({ length: trialsIn(point) }, (_, trial) => {
    const valueOf = (measure: string): number => columnOf(point, measure)[trial]!;
    if (!question || (question.among && !question.among(valueOf))) return Number.NaN;
    return question.happens(valueOf) ? 1 : 0;
  });
}

/** What each trial has of a figure: the value of its measure, or whether it happens. NaN where it has none. */
export const ownValues = (figure: DecisionFigure, point: PointTrials): Float64Array =>
  figure.kind === "chance" ? happening(figure.question, point) : columnOf(point, figure.measure);

/** The share of trials in which they differ. */
export function shareChanged(one: Float64Array, other: Float64Array): number {
  const changed = one.reduce((count, value, trial) => count + (differ(value, other[trial]!) ? 1 : 0), 0);
  return one.length === 0 ? 0 : changed / one.length;
}

/** Whether all that is kept of every trial is the same, to the last bit. */
export const sameThroughout = (one: PointTrials, other: PointTrials): boolean =>
  one.columns.every((column, place) => {
    const beside = other.columns[place]!;
    return column.every((value, trial) => !differ(value, beside[trial]!));
  });
