import type { Scenario } from "../../model/scenario.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import type { Crew } from "../../sweep/crew.ts";
import { type PointTrials, trialsOfCase } from "../../sweep/point-trials.ts";
import { testFigure } from "../tests/test-figure.ts";
import type { TestedFigure } from "../tests/tests-document.ts";
import type { AskedDealSpace } from "./asked-deal-space.ts";
import { dealAt } from "./deal-at.ts";
import type { KnownPoint } from "./judged-points.ts";
import type { SpaceGrid } from "./space-grid.ts";

/** So many points are simulated together at most: each needs room in every worker. */
const MOST_TOGETHER = 64;

/** Fewer trials than this tell nothing of a point. */
const FEWEST_TRIALS = 10;

/** A point of the map with its deal. */
interface DealPoint {
  readonly place: number;
  readonly scenario: Scenario;
}

/** What is heard while points are simulated: trials since, of all points together. */
export interface SurveyListener {
  readonly simulated: (trials: number) => void;
  /** There may be something new to show. */
  readonly news: () => void;
}

/** What a map's points are found to be, point after point, on the same draws; and the deal as it stands. */
export class SpaceSurvey {
  readonly known = new Map<number, KnownPoint>();
  now: readonly TestedFigure[] = [];
  points = 0;
  trials = 0;
  readonly #asked: AskedDealSpace;
  readonly #grid: SpaceGrid;

  constructor(asked: AskedDealSpace, grid: SpaceGrid) {
    this.#asked = asked;
    this.#grid = grid;
  }

  /** Simulates points that are not known, or only sketched, with so many trials. */
  async simulate(places: readonly number[], trials: number, crew: Crew, listener: SurveyListener): Promise<void> {
    const left = places.filter((place) => (this.known.get(place)?.trials ?? 0) < trials);
    for (let first = 0; first < left.length; first += MOST_TOGETHER) {
      const together = this.#deals(left.slice(first, first + MOST_TOGETHER));
      await this.#simulateTogether(together, trials, crew, listener);
      this.points += together.filter(({ place }) => this.known.get(place)!.state === "simulated").length;
      this.trials += together.length * trials;
    }
  }

  /** Those of the places that are deals; the others are known to be none. */
  #deals(places: readonly number[]): readonly DealPoint[] {
    return places.flatMap((place) => {
      const scenario = dealAt(this.#asked, this.#grid, place);
      if (scenario) return [{ place, scenario }];
      const nothing = this.#asked.tests.map(() => Number.NaN);
      this.known.set(place, {
        state: "noDeal",
        trials: 0,
        values: Float64Array.from(nothing),
        errors: Float64Array.from(nothing),
      });
      return [];
    });
  }

  async #simulateTogether(
    points: readonly DealPoint[],
    trials: number,
    crew: Crew,
    { simulated, news }: SurveyListener,
  ): Promise<void> {
    const { scenario, seed } = this.#asked;
    // The deal as it stands is always first, so that people are simulated as in its own run.
    const cases = [scenario, ...points.map((point) => point.scenario)].map((each) => ({ scenario: each }));
    let before = 0;
    let seen = 0;
    const table = await crew.simulate({
      cases,
      seed,
      trials,
      progress: (done, part) => {
        simulated(done - before);
        before = done;
        // Half as many trials again as at the last look tell something new.
        if (part.contiguous < Math.max(FEWEST_TRIALS, 1.5 * seen) || part.contiguous === trials) return;
        seen = part.contiguous;
        this.#takeIn(points, part, seen);
        news();
      },
    });
    this.#takeIn(points, table, trials);
    news();
  }

  #takeIn(points: readonly DealPoint[], table: TrialsTable, trials: number): void {
    const { scenario, tests, trials: all } = this.#asked;
    const test = (point: PointTrials): readonly TestedFigure[] => tests.map((each) => testFigure(each, point));
    this.now = test(trialsOfCase(scenario, table, 0, trials));
    points.forEach((point, index) => {
      if ((this.known.get(point.place)?.trials ?? 0) > trials) return;
      const tested = test(trialsOfCase(point.scenario, table, index + 1, trials));
      this.known.set(point.place, {
        state: trials < all ? "sketched" : "simulated",
        trials,
        values: Float64Array.from(tested, ({ estimate }) => estimate?.value ?? Number.NaN),
        errors: Float64Array.from(tested, ({ estimate }) => estimate?.standardError ?? Number.NaN),
      });
    });
  }
}
