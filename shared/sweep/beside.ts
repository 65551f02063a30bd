import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import { trialFigure } from "./trial-figure.ts";
import type { TrialFacts } from "../engine/trial-facts.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { type AskedCourse, readCourse } from "./course.ts";
import { keptMeasures } from "./sweep-figures.ts";

/** Figures that are kept of each trial beside the swept measures. */
export interface AskedFigures {
  readonly kind: "figures";
  /** Ids; see {@link trialFigure}. */
  readonly figures: readonly string[];
  /** Columns that they take. */
  readonly size: number;
}

/** What is kept of each trial of one case beside the swept measures. */
export type AskedBeside = AskedCourse | AskedFigures;

/** Asks for figures of a deal's trials. One that the deal has not is NaN in every trial. */
export const besideFigures = (figures: readonly string[]): AskedFigures => ({
  kind: "figures",
  figures,
  size: figures.length,
});

/** Reads what is kept beside of a trial. `put` is told of each column's value, by its place from 0. */
export type ReadBeside = (trial: Trial, facts: TrialFacts, put: (column: number, value: number) => void) => void;

/** How what is asked for is read of a deal's trials. */
export function besideReader(deal: CompiledDeal, asked: AskedBeside): ReadBeside {
  if (asked.kind === "course") return (trial, facts, put) => readCourse(deal, asked, trial, facts, put);
  const figures = asked.figures.map((id) => trialFigure(deal, id));
  return (trial, facts, put) =>
    figures.forEach((figure, column) => put(column, figure?.read(trial, facts) ?? Number.NaN));
}

/** The figures of a table's first trials by their ids, of the one case it holds. */
export const figuresBeside = (
  { figures }: AskedFigures,
  table: TrialsTable,
  trials: number,
): ReadonlyMap<string, Float64Array> =>
  new Map(figures.map((id, place) => [id, table.column(keptMeasures.length + place, trials)]));
