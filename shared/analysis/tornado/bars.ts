import type { Scenario } from "../../model/scenario.ts";
import { rankCorrelation, ranksOf } from "../../stats/rank-correlation.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import { type Estimate, figureDifference, figureOf } from "../../sweep/figure-of.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { figureColumn } from "./figure-column.ts";
import type { DrawnInput, TornadoBar } from "./tornado-document.ts";
import { whyNoSwing } from "./why-no-swing.ts";

/** Trials of an input at its two ends, and its values as drawn. */
export interface HeldInput {
  readonly input: DrawnInput;
  readonly low: PointTrials;
  readonly high: PointTrials;
  readonly drawn: Float64Array;
  /** Their ranks, from `ranksOf`. */
  readonly ranks: Float64Array;
}

const sameColumn = (a: Float64Array, b: Float64Array): boolean => a.every((value, trial) => Object.is(value, b[trial]));

/** The rank correlation over the trials that have the figure. */
function correlationWith(column: Float64Array): (held: HeldInput) => Estimate | null {
  const exists = (_: number, trial: number): boolean => !Number.isNaN(column[trial]!);
  const all = !column.some(Number.isNaN);
  const ranksOfFigure = ranksOf(column.filter(exists));
  return ({ drawn, ranks }) => rankCorrelation(all ? ranks : ranksOf(drawn.filter(exists)), ranksOfFigure) ?? null;
}

/** A difference where trials are too few for the error of a paired one: its error as if the ends were independent, so too wide. */
const differenceOf = ({ low, high }: Pick<TornadoBar, "low" | "high">): Estimate | null =>
  low &&
  high && {
    value: high.value - low.value,
    standardError: Math.sqrt(low.standardError * low.standardError + high.standardError * high.standardError),
  };

/** What each input does to a figure, the widest swing first. */
export function barsOf(
  scenario: Scenario,
  figure: DecisionFigure,
  asDrawn: PointTrials,
  held: readonly HeldInput[],
): readonly TornadoBar[] {
  const correlationOf = correlationWith(figureColumn(figure, asDrawn));
  const bars = held.map((one): TornadoBar => {
    const { input, low, high } = one;
    const ends = { low: figureOf(figure, low) ?? null, high: figureOf(figure, high) ?? null };
    const swing = figureDifference(figure, high, low) ?? differenceOf(ends);
    const inNoTrial = sameColumn(figureColumn(figure, low), figureColumn(figure, high));
    return {
      input: input.id,
      ...ends,
      swing,
      ...(swing?.value === 0 && { why: whyNoSwing(scenario, input, figure, inNoTrial) }),
      rankCorrelation: correlationOf(one),
    };
  });
  const width = ({ swing }: TornadoBar): number => (swing ? Math.abs(swing.value) : -1);
  return bars.sort((a, b) => width(b) - width(a));
}
