import type { Case } from "../../engine/what-if.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import { type DecisionFigure, figuresOf } from "../../sweep/decision-figures.ts";
import { type Estimate, figureDifference, figureOf } from "../../sweep/figure-of.ts";
import { type PointTrials, trialsOfCase } from "../../sweep/point-trials.ts";
import type { PlannedStress } from "./planned-stress.ts";
import type { StressDocument, StressedDeal, StressedFigure } from "./stress-document.ts";

/** Whether two deals have the same measures in every trial; a measure that neither has is the same. */
const areSame = (here: PointTrials, there: PointTrials): boolean =>
  here.columns.every((column, place) => column.every((value, trial) => Object.is(value, there.columns[place]![trial])));

function stressed(figures: readonly DecisionFigure[], here: PointTrials, base: PointTrials): StressedDeal {
  return {
    figures: figures.map((figure): StressedFigure => {
      const [after, difference] = [figureOf(figure, here), figureDifference(figure, here, base)];
      return { ...(after && { after }), ...(difference && { difference }) };
    }),
    changesNothing: areSame(here, base),
    atBound: [],
  };
}

/** What differences of stresses alone add up to; the error of a sum is at most the sum of the errors. */
function sumOf(figures: readonly StressedFigure[]): Estimate | null {
  let [value, standardError] = [0, 0];
  for (const { difference } of figures) {
    if (!difference) return null;
    value += difference.value;
    standardError += difference.standardError;
  }
  return { value, standardError };
}

/** The figures of all cases of a plan. @param cases the deal, each stress alone, all together where they are */
export function stressedDeals(
  { scenario, alone, together }: PlannedStress,
  cases: readonly Case[],
  table: TrialsTable,
  trials: number,
): Pick<StressDocument, "figures" | "stresses" | "together"> {
  const figures = figuresOf(scenario);
  const pointAt = (place: number): PointTrials => trialsOfCase(cases[place]!.scenario, table, place, trials);
  const base = pointAt(0);
  const stresses = alone.map(({ stress: { id, name, condition, does } }, place) => ({
    id,
    name,
    condition,
    does,
    ...stressed(figures, pointAt(place + 1), base),
  }));
  return {
    figures: figures.map((figure) => {
      const { id, party, label, unit, kind, more } = figure;
      const before = figureOf(figure, base);
      return { id, party, label, unit, isChance: kind === "chance", more, ...(before && { before }) };
    }),
    stresses,
    ...(together && {
      together: {
        ...stressed(figures, pointAt(cases.length - 1), base),
        sumOfAlone: figures.map((_, place) => sumOf(stresses.map((each) => each.figures[place]!))),
      },
    }),
  };
}
