import type { CompiledDeal } from "../../engine/compiled-deal.ts";
import { FactFinder } from "../../engine/fact-finder.ts";
import { measuresOf } from "../../engine/measures.ts";
import { Simulator } from "../../engine/simulator.ts";
import type { TrialSeeds } from "../../engine/trial-seeds.ts";
import type { Way } from "../../engine/way.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { sweptMeasures } from "../../sweep/sweep-figures.ts";

/** Which draws make a future. */
export interface FutureDraw {
  readonly seeds: TrialSeeds;
  readonly number: number;
}

/** Futures of a deal, a place each in every row. */
export interface Futures {
  readonly point: PointTrials;
  readonly starts: Float64Array;
  /** By place in the scenario. */
  readonly achieved: readonly Float64Array[];
  /** Starts and achievements by the end of the known months. */
  readonly startedSoFar: Float64Array;
  readonly achievedSoFar: readonly Float64Array[];
  /** Paid in each financial year, in the deal's currency. */
  readonly years: readonly Float64Array[];
  /** Paid by the end of each month, in the deal's currency. */
  readonly paidBy: readonly Float64Array[];
}

const upTo = (row: Float64Array, first: number, months: number): number => {
  let total = 0;
  for (let month = 0; month < months; month++) total += row[first + month] ?? 0;
  return total;
};

/**
 * Simulates futures one after another and keeps what a forecast tells of them.
 * @param known how many months are known
 */
export function simulateFutures(
  deal: CompiledDeal,
  way: Way,
  draws: readonly FutureDraw[],
  known: number,
  progress: (done: number) => void,
): Futures {
  const { scenario, timeline, outcomes } = deal;
  const simulator = new Simulator(deal, way, "sums");
  const finder = new FactFinder(deal);
  const byId = new Map(measuresOf(deal).map((measure) => [measure.id, measure]));
  const measures = sweptMeasures.map((id) => byId.get(id));
  const row = (): Float64Array => new Float64Array(draws.length);
  const futures: Futures = {
    point: { scenario, columns: measures.map(row) },
    starts: row(),
    achieved: scenario.outcomes.map(row),
    startedSoFar: row(),
    achievedSoFar: scenario.outcomes.map(row),
    years: timeline.yearLabels.map(row),
    paidBy: Array.from({ length: timeline.cashMonths }, row),
  };
  draws.forEach(({ seeds, number }, place) => {
    const trial = simulator.simulate(seeds, number);
    const facts = finder.of(trial);
    measures.forEach((measure, column) => {
      futures.point.columns[column]![place] = measure?.read(trial, facts) ?? Number.NaN;
    });
    const { people, achievements } = trial;
    futures.starts[place] = people.count;
    for (let segment = 0; segment < people.referred.length; segment++)
      futures.startedSoFar[place]! += upTo(
        people.startsIn,
        segment * people.startMonths,
        Math.min(known, people.startMonths),
      );
    scenario.outcomes.forEach(({ id }, index) => {
      const at = outcomes.indexOf.get(id)!;
      futures.achieved[index]![place] = achievements.achieved[at]!;
      futures.achievedSoFar[index]![place] = upTo(achievements.achievedIn, at * timeline.months, known);
    });
    futures.years.forEach((year, index) => (year[place] = facts.yearly.payments[index]!));
    let paid = 0;
    futures.paidBy.forEach((month, index) => (month[place] = (paid += trial.payments.cash[index]!) / 100));
    progress(place + 1);
  });
  return futures;
}
