import type { ProbabilityId, ProbabilitySummary } from "../model/probability.ts";
import type { MeasureShape, YearlySeries } from "../model/result-pictures.ts";
import type { MeasureSummary, ResultDocument } from "../model/result.ts";

/** A measure by its id; undefined when the result does not hold it. */
export const measureOf = ({ measures }: ResultDocument, id: string): MeasureSummary | undefined =>
  measures.find((measure) => measure.id === id);

/** The mean of a measure; undefined when it exists in no trial. */
export const meanOf = (result: ResultDocument, id: string): number | undefined =>
  measureOf(result, id)?.statistics?.mean;

/** A probability by its id; undefined when the deal does not raise the question. */
export const probabilityOf = ({ probabilities }: ResultDocument, id: ProbabilityId): ProbabilitySummary | undefined =>
  probabilities.find((probability) => probability.id === id);

/** The shape of a headline measure; undefined when it exists in no trial. */
export const shapeOf = ({ shapes }: ResultDocument, id: string): MeasureShape | undefined =>
  shapes.find((shape) => shape.id === id);

/** Yearly series by their ids, in that order; those the result does not hold are left out. */
export const seriesOf = ({ yearly }: ResultDocument, ids: readonly string[]): readonly YearlySeries[] =>
  ids.flatMap((id) => yearly.find((series) => series.id === id) ?? []);
