import { measureNames as names } from "../model/measure-names.ts";
import type { Percentiles } from "../model/result.ts";
import { existing } from "../report/measure-summary.ts";
import { moments } from "../stats/moments.ts";
import { quantileSorted } from "../stats/quantile.ts";
import { quantileDifferences } from "../stats/quantile-difference.ts";
import type { DecisionFigure } from "./decision-figures.ts";
import { chanceDifference, chanceIn, measureDifference } from "./paired-differences.ts";
import { columnOf, errorsOf, type PointTrials } from "./point-trials.ts";

/** A figure estimated from trials. */
export interface Estimate {
  /** In the figure's unit. */
  readonly value: number;
  /** Monte Carlo standard error; of a difference on the same draws, its own. */
  readonly standardError: number;
  /** Of an IRR: the share of its trials whose cash changes sign again, so that more than one rate may solve it; absent of none. */
  readonly notUnique?: number;
}

/** The probability that a percentile stands at. */
export const probabilityOf: Readonly<Record<keyof Percentiles, number>> = {
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
};

/** In which share of the trials that have an IRR it may not be the only one. */
export function notUnique(point: PointTrials): Pick<Estimate, "notUnique"> {
  const [rates, changes] = [columnOf(point, names.investorIrr), columnOf(point, names.investorIrrAmbiguous)];
  let [have, doubtful] = [0, 0];
  rates.forEach((rate, trial) => {
    if (Number.isNaN(rate)) return;
    have++;
    if (changes[trial] === 1) doubtful++;
  });
  return doubtful === 0 ? {} : { notUnique: doubtful / have };
}

/** A figure of one case; undefined where no trial has it or is asked. */
export function figureOf(figure: DecisionFigure, point: PointTrials): Estimate | undefined {
  if (figure.kind === "chance") {
    const found = chanceIn(figure.question, point);
    return found && { value: found.probability, standardError: found.standardError };
  }
  const column = columnOf(point, figure.measure);
  const values = existing(column);
  if (values.length === 0) return undefined;
  const errors = errorsOf(point);
  const doubt = figure.measure === names.investorIrr ? notUnique(point) : {};
  if (figure.kind === "mean") {
    const { mean, standardDeviation } = moments(values);
    const standardError = errors.ofMean(column, { mean, standardDeviation, trials: values.length });
    return { value: mean, standardError, ...doubt };
  }
  const sorted = values.slice().sort();
  const probability = probabilityOf[figure.kind];
  const standardError = errors.ofQuantile(column, sorted, probability);
  return { value: quantileSorted(sorted, probability), standardError, ...doubt };
}

/**
 * How much more a figure is here than there, both on the same draws. Undefined where one of the two lacks it, and for
 * percentiles of too few trials to tell an error. A mean is over the trials in which both have the measure.
 */
export function figureDifference(figure: DecisionFigure, here: PointTrials, there: PointTrials): Estimate | undefined {
  if (figure.kind !== "chance" && figure.kind !== "mean") {
    const [column, other] = [columnOf(here, figure.measure), columnOf(there, figure.measure)];
    const [found] = quantileDifferences(column, other, [probabilityOf[figure.kind]], errorsOf(here).block) ?? [];
    return found && { value: found.difference, standardError: found.standardError };
  }
  const found =
    figure.kind === "chance"
      ? chanceDifference(figure.question, here, there)
      : measureDifference(figure.measure, here, there);
  return found && { value: found.mean, standardError: found.standardError };
}
