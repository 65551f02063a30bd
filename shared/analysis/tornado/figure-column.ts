import { questionsOf } from "../../engine/questions.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import { columnOf, type PointTrials, trialsIn } from "../../sweep/point-trials.ts";

/**
 * What a figure is made of, a number a trial: its measure; of a chance 1 where it happens, else 0. NaN where the trial does not
 * have it or is not asked.
 */
export function figureColumn(figure: DecisionFigure, point: PointTrials): Float64Array {
  if (figure.kind !== "chance") return columnOf(point, figure.measure);
  const question = questionsOf(point.scenario).find(({ id }) => id === figure.question);
  const column = new Float64Array(trialsIn(point)).fill(Number.NaN);
  if (!question) return column;
  const { among, happens } = question;
  for (let trial = 0; trial < column.length; trial++) {
    const valueOf = (measure: string): number => columnOf(point, measure)[trial]!;
    if (!among || among(valueOf)) column[trial] = happens(valueOf) ? 1 : 0;
  }
  return column;
}
