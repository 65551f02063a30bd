import type { Party } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";
import { findFigure } from "../../sweep/decision-figures.ts";
import { termScale } from "../solve/term-scale.ts";
import { analysisHead } from "../conduct/analysis-head.ts";
import { termLabel } from "../../sweep/term-label.ts";
import { termInFile } from "../../sweep/term-in-file.ts";
import type { VariedTerm } from "../../sweep/varied-term.ts";
import type { AskedDealSpace } from "./asked-deal-space.ts";
import type { DealSpaceDocument, MapAxis, PartyOnMap, SpacePoint, SpaceTest } from "./deal-space-document.ts";
import { fillBetween } from "./fill-between.ts";
import { asGoodAs, bestPlace, gainsOf, nashPlace } from "./gains.ts";
import { meets } from "../solve/goal.ts";
import type { KnownPoint } from "./judged-points.ts";
import type { SpaceGrid } from "./space-grid.ts";
import type { SpaceSurvey } from "./space-survey.ts";

const parties: readonly Party[] = ["commissioner", "investor", "provider"];

/** A term along a side, as people read it. */
function mapAxis(scenario: Scenario, term: VariedTerm): MapAxis {
  const { name, values } = term;
  const inFile = termInFile(scenario, term);
  return {
    name,
    label: termLabel(scenario, term),
    unit: termScale(scenario, term).unit,
    values,
    ...(inFile !== undefined && { inFile }),
  };
}

const orNull = (values: Float64Array): readonly (number | null)[] =>
  Array.from(values, (value) => (Number.isNaN(value) ? null : value));

const share = (row: readonly boolean[]): number => row.filter(Boolean).length / row.length;

/** Sums a survey up: what is known of every point, and what parties make of the map. */
export function dealSpaceMap(
  asked: AskedDealSpace,
  grid: SpaceGrid,
  passes: readonly number[],
  survey: SpaceSurvey,
): DealSpaceDocument {
  const { scenario, tests } = asked;
  const filled = fillBetween(grid, passes, (place) => survey.known.get(place));
  const points = filled.map((point: KnownPoint): SpacePoint => ({
    state: point.state,
    values: orNull(point.values),
    standardErrors: orNull(point.errors),
    passes: tests.map((test, index) => meets(test, point.values[index]!)),
  }));
  const asking = parties.filter((party) => tests.some((test) => test.party === party));
  const signs = asking.map((party) =>
    points.map(({ passes: passed }) => tests.every((test, index) => test.party !== party || passed[index]!)),
  );
  const gains = asking.map((party) => gainsOf(party, tests, filled));
  const fair = nashPlace(gains);
  return {
    ...analysisHead("deal-space", asked),
    x: mapAxis(scenario, asked.x),
    y: mapAxis(scenario, asked.y),
    tests: tests.map((test): SpaceTest => {
      const { label, unit, kind } = findFigure(test.figure)!;
      return { ...test, label, unit, isChance: kind === "chance" };
    }),
    now: survey.now,
    points,
    parties: asking.map((party, index): PartyOnMap => {
      const best = bestPlace(gains[index]!, gains);
      const others = signs.filter((_, other) => other !== index);
      return {
        party,
        share: share(signs[index]!),
        bindsAlone: share(points.map((_, place) => !signs[index]![place]! && others.every((row) => row[place]!))),
        ...(best !== undefined && { best, asGood: asGoodAs(best, gains[index]!, gains) - 1 }),
      };
    }),
    share: share(points.map((_, place) => signs.every((row) => row[place]!))),
    ...(fair !== undefined && { fair }),
    simulated: { points: survey.points, trials: survey.trials },
  };
}
