import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import { InputProblem } from "../../engine/input-problem.ts";
import type { Crew } from "../../sweep/crew.ts";
import { type PointTrials, trialsOfCase } from "../../sweep/point-trials.ts";
import { wayOfAll } from "../../sweep/way-of-all.ts";
import type { TornadoCase } from "./tornado-cases.ts";

/** So many cases are simulated together at most: each needs room in every worker. */
const MOST_TOGETHER = 300;

/** Trials of a first picture where cases are simulated in several batches; and the fewest that a picture is made of. */
const SKETCH_TRIALS = 200;
const FEWEST_TRIALS = 10;

/** A trial of one case cannot go on. */
export class CaseRefused extends InputProblem {
  readonly case: TornadoCase;

  constructor(problem: Problem, of: TornadoCase) {
    super(problem);
    this.case = of;
  }
}

/** Trials by case, in order. */
export type RunsSoFar = (point: number) => PointTrials;

export interface RunsListener {
  readonly progress: (done: number, total: number) => void;
  /** So many trials of every case are there. */
  readonly news: (trials: number, points: RunsSoFar) => void;
}

/** Simulates all cases on the same draws. @throws CaseRefused */
export async function simulateRuns(
  scenario: Scenario,
  cases: readonly TornadoCase[],
  { seed, trials }: { readonly seed: number; readonly trials: number },
  crew: Crew,
  { progress, news }: RunsListener,
): Promise<RunsSoFar> {
  const way = wayOfAll([scenario]);
  // The deal as drawn leads every batch: cases that differ from it in money alone have its people.
  const [asDrawn, ...others] = cases as [TornadoCase, ...TornadoCase[]];
  const batches: (readonly TornadoCase[])[] = [[asDrawn, ...others.slice(0, MOST_TOGETHER)]];
  for (let first = MOST_TOGETHER; first < others.length; first += MOST_TOGETHER)
    batches.push([asDrawn, ...others.slice(first, first + MOST_TOGETHER)]);
  const rounds = batches.length > 1 && trials > 2 * SKETCH_TRIALS ? [SKETCH_TRIALS, trials] : [trials];
  const simulated = others.length + batches.length;
  const total = rounds.reduce((sum, round) => sum + round * simulated, 0);
  let before = 0;
  let all: PointTrials[] = [];
  for (const round of rounds) {
    const found: PointTrials[] = [];
    for (const batch of batches) {
      let seen = 0;
      const table = await crew.simulate({
        cases: batch,
        way,
        seed,
        trials: round,
        problemOf: (place, problem) => new CaseRefused(problem, batch[place]!),
        progress: (done, part) => {
          progress(before + done, total);
          const { contiguous } = part;
          if (batches.length > 1 || contiguous < Math.max(FEWEST_TRIALS, 1.5 * seen) || contiguous === round) return;
          seen = contiguous;
          news(contiguous, (place) => trialsOfCase(scenario, part, place, contiguous));
        },
      });
      const points = batch.map((_, place) => trialsOfCase(scenario, table, place, round));
      found.push(...(found.length === 0 ? points : points.slice(1)));
      before += round * batch.length;
    }
    all = found;
    if (round < trials) news(round, (place) => found[place]!);
  }
  return (place) => all[place]!;
}
