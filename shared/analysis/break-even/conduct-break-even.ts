import type { PartyTest } from "../../model/analyses.ts";
import type { Crew } from "../../sweep/crew.ts";
import { findFigure } from "../../sweep/decision-figures.ts";
import { trialsOfCase } from "../../sweep/point-trials.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { valueOf } from "../solve/lever.ts";
import { Probe } from "../solve/probe.ts";
import { Progress } from "../solve/progress.ts";
import { scanSteps } from "../solve/scan.ts";
import { search } from "../solve/search.ts";
import { testFigure } from "../tests/test-figure.ts";
import type { TestedFigure } from "../tests/tests-document.ts";
import type { BreakEvenDimension, BreakEvenDocument } from "./break-even-document.ts";
import { type Dimension, dimensionsOf } from "./dimensions.ts";
import { priceRoomsOf } from "./price-rooms-of.ts";
import { testTurns } from "./test-turns.ts";

/** What is asked of a break-even: plain data. */
export interface AskedBreakEven extends AskedOfDeal {
  /** At least one. */
  readonly tests: readonly PartyTest[];
  /** Whether the price room of each outcome is told too; a page has it of its own run. */
  readonly withPriceRooms?: boolean | undefined;
}

/** Values of each curve. */
const SCANNED = 13;
/** Trials of each of them at most. */
const SCAN_TRIALS = 400;
/** Trials of the price rooms at most. */
const ROOM_TRIALS = 1000;
/** Cases of all trials that one test over one dimension mostly takes. */
const CASES_AHEAD = 8;

async function overDimension(
  dimension: Dimension,
  { scenario, tests, seed, trials }: AskedBreakEven,
  crew: Crew,
  told: Progress["task"],
): Promise<BreakEvenDimension> {
  const figures = tests.map(({ figure }) => findFigure(figure)!);
  const probe = new Probe({ scenario, lever: dimension, figures, crew, seed, told });
  const scanTrials = Math.min(trials, SCAN_TRIALS);
  const scan = scanSteps(dimension, SCANNED, dimension.base);
  await probe.look(scan, scanTrials);
  await probe.look([dimension.base], trials);
  const turns = [];
  for (const [place, goal] of tests.entries()) {
    const found = await search({ probe, place, goal, span: dimension, near: dimension.base, scanTrials, trials });
    turns.push(testTurns(place, found, dimension));
  }
  const value = (steps: number): number => valueOf(dimension, steps);
  const curve = scan.map((steps) => ({
    value: value(steps),
    figures: tests.map((_, place) => probe.figure(steps, scanTrials, place) ?? null),
  }));
  return {
    id: dimension.id,
    from: value(dimension.from),
    to: value(dimension.to),
    assumed: value(dimension.base),
    turns,
    curve,
    ...(dimension.beyond === undefined ? {} : { beyond: dimension.beyond }),
  };
}

/** Finds where each party's test turns as the effect, people referred and the start turn out other than assumed. */
export const conductBreakEven: Conduct<AskedBreakEven, BreakEvenDocument> = async (asked, crew, listener) => {
  const { scenario, seed, trials, tests } = asked;
  const scanTrials = Math.min(trials, SCAN_TRIALS);
  const progress = new Progress(listener.progress);
  const ways = dimensionsOf(scenario);
  progress.expect(ways.length * (SCANNED * scanTrials + (1 + tests.length * CASES_AHEAD) * trials) + trials);
  const table = await crew.simulate({
    cases: [{ scenario }],
    seed,
    trials,
    progress: (done) => progress.task(done, trials),
  });
  const point = trialsOfCase(scenario, table, 0, trials);
  const tested: readonly TestedFigure[] = tests.map((test) => testFigure(test, point));
  const dimensions: BreakEvenDimension[] = [];
  const sumUp = (): BreakEvenDocument => ({
    ...analysisHead("break-even", asked),
    tests: tested,
    scanTrials,
    dimensions: [...dimensions],
  });
  for (const way of ways) {
    dimensions.push(await overDimension(way, asked, crew, progress.task));
    listener.offer("map", sumUp);
  }
  const roomTrials = Math.min(trials, ROOM_TRIALS);
  if (!asked.withPriceRooms) return sumUp();
  return { ...sumUp(), priceRooms: { trials: roomTrials, rooms: priceRoomsOf(scenario, seed, roomTrials) } };
};
