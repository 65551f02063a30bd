import type { PartyTest } from "../../model/analyses.ts";
import { figuresOf, findFigure } from "../../sweep/decision-figures.ts";
import { type Estimate, figureOf } from "../../sweep/figure-of.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { meets } from "../solve/goal.ts";
import type { TestedFigure } from "./tests-document.ts";

/** A figure closer to its level than so many standard errors may lie on either side of it. */
const CLOSE = 2;

/** How a deal stands to a test. @throws for a figure that does not exist, which validation refuses */
export function testFigure(test: PartyTest, point: PointTrials): TestedFigure {
  const figure = findFigure(test.figure);
  if (!figure) throw new Error(`there is no figure ${test.figure}`);
  const { label, unit, kind } = figure;
  const has = figuresOf(point.scenario).includes(figure);
  const estimate: Estimate | undefined = has ? figureOf(figure, point) : undefined;
  return {
    ...test,
    label,
    unit,
    isChance: kind === "chance",
    ...(estimate && { estimate }),
    passes: estimate !== undefined && meets(test, estimate.value),
    isClose: estimate !== undefined && Math.abs(estimate.value - test.level) < CLOSE * estimate.standardError,
  };
}
