import type { Conduct } from "../conduct/conduct.ts";
import type { AskedDealSpace } from "./asked-deal-space.ts";
import { placesToRefine } from "./cells-to-refine.ts";
import type { DealSpaceDocument } from "./deal-space-document.ts";
import { dealSpaceMap } from "./deal-space-map.ts";
import { pointsApart, type SpaceGrid, strides } from "./space-grid.ts";
import { SpaceSurvey } from "./space-survey.ts";

/** Trials of each point of the first sketch: enough to see where about the boundaries run. */
const SKETCH_TRIALS = 100;

/** About how many points a pass refines, until it is known: along three boundaries across the map. */
const expectedPoints = ({ across, up }: SpaceGrid, stride: number): number => (3 * (across + up)) / (2 * stride);

/**
 * Finds where every party would sign. First a sketch of few points with few trials; then points twice as dense with all
 * trials; then, halving the distance each time, only where a boundary may run. What lies between is worked out from its neighbours, and
 * says so. All points have the same draws, so that a boundary is that of one sample and not of two.
 */
export const conductDealSpace: Conduct<AskedDealSpace, DealSpaceDocument> = async (asked, crew, listener) => {
  const { tests, trials } = asked;
  const grid = { across: asked.x.values.length, up: asked.y.values.length };
  const passes = strides(grid);
  const survey = new SpaceSurvey(asked, grid);
  const sumUp = (): DealSpaceDocument => dealSpaceMap(asked, grid, passes, survey);
  let done = 0;
  let later = passes.reduce((sum, stride) => sum + expectedPoints(grid, stride) * trials, 0);
  const run = async (places: readonly number[], upTo: number): Promise<void> => {
    const total = done + (places.length + 1) * upTo + later;
    await survey.simulate(places, upTo, crew, {
      simulated: (more) => listener.progress((done += more), Math.round(Math.max(done, total))),
      news: () => {
        if (survey.known.size > 0 && coarsest.every((place) => survey.known.has(place))) listener.offer("map", sumUp);
      },
    });
  };
  const [widest = 1, ...others] = passes;
  const coarsest = pointsApart(grid, widest);
  await run(coarsest, Math.min(SKETCH_TRIALS, trials));
  const [second, ...closer] = others;
  await run(pointsApart(grid, second ?? widest), trials);
  let stride = second ?? widest;
  for (const half of closer) {
    later -= expectedPoints(grid, half) * trials;
    await run(
      placesToRefine(grid, stride, (place) => survey.known.get(place), tests),
      trials,
    );
    stride = half;
  }
  return sumUp();
};
