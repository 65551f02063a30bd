import { type CompiledDeal, inputsOf } from "../../engine/compiled-deal.ts";
import type { KnownMonths } from "../../engine/what-if.ts";
import type { Actuals } from "../../model/actuals.ts";
import { purposeOf } from "../../random/purpose.ts";
import { Stream } from "../../random/stream.ts";
import { inputsOfDeal } from "../tornado/named-inputs.ts";
import { exactPosteriors } from "./exact-posterior.ts";
import { knownMonths } from "./known-months.ts";
import { Likelihood } from "./likelihood.ts";
import type { LearntInput } from "./re-forecast-document.ts";
import { resampled, spreadOf, weigh } from "./weigh.ts";

/** What the known months teach. */
export interface Learnt {
  readonly known: KnownMonths;
  readonly effective: number;
  /** Ids of outcomes of which what is known could not have happened in any draw; told where no draw is left. */
  readonly impossible: readonly string[];
  readonly inputs: readonly LearntInput[];
  /** Numbers of draws, rising, as many as are simulated. */
  readonly taken: Int32Array;
}

/** Ids of the inputs that bear on the known months: of starts, of rates, baselines and waits of known outcomes, of drop-out. */
function informedIds({ inputs, people, outcomes }: CompiledDeal, { achieved }: KnownMonths): ReadonlySet<string> {
  const places = new Set<number>(people.segments.flatMap(({ referrals, startRate }) => [referrals, startRate]));
  for (const { outcome } of achieved) {
    const step = outcomes.list[outcomes.indexOf.get(outcome)!]!;
    step.figures.effect.forEach((place, segment) => {
      places.add(place);
      if (step.figures.statedAs[segment] !== "rate") places.add(step.figures.baseline[segment]!);
    });
    if ("delay" in step) places.add(step.delay);
    if ("reachableAfterDropOut" in step && !step.reachableAfterDropOut && people.dropOut)
      places.add(people.dropOut.input);
  }
  return new Set(inputs.ids.filter((id) => places.has(inputs.placeOf(id))));
}

/** Draws that are enough where it is not weighed how likely each is. */
const FEW_DRAWS = 256;

/** The mean of every input over the first draws of a seed. */
function typicalValues({ inputs }: CompiledDeal, seed: number): Float64Array {
  const [row, mean, stream] = [new Float64Array(inputs.size), new Float64Array(inputs.size), new Stream()];
  for (let trial = 0; trial < FEW_DRAWS; trial++) {
    inputs.draw(row, stream, seed, trial);
    row.forEach((value, place) => (mean[place]! += value / FEW_DRAWS));
  }
  return mean;
}

/** Outcomes of which what is known could not have happened in any of the first draws. */
function impossibleOutcomes({ inputs }: CompiledDeal, likelihood: Likelihood, known: KnownMonths, seed: number) {
  const [row, stream] = [new Float64Array(inputs.size), new Stream()];
  let ids: readonly string[] = known.achieved.map(({ outcome }) => outcome);
  for (let draw = 0; draw < FEW_DRAWS; draw++) {
    inputs.draw(row, stream, seed, draw);
    const now = new Set(likelihood.impossibleAt(row));
    ids = ids.filter((id) => now.has(id));
  }
  return ids;
}

/**
 * Draws inputs as the plan does, weighs each draw by how likely it makes the known months, and takes as many as are to be
 * simulated in proportion.
 */
export function learn(deal: CompiledDeal, actuals: Actuals, seed: number, draws: number, trials: number): Learnt {
  const { inputs, scenario } = deal;
  const known = knownMonths(actuals, deal, typicalValues(deal, seed));
  const likelihood = new Likelihood(deal, known, actuals.starts[0]!.segment === undefined);
  const ids = informedIds(deal, known);
  const columns = inputsOf(scenario)
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => ({ id, place: inputs.placeOf(id), column: new Float64Array(draws) }));
  const lnLikelihoods = new Float64Array(draws);
  const [row, stream] = [new Float64Array(inputs.size), new Stream()];
  for (let draw = 0; draw < draws; draw++) {
    inputs.draw(row, stream, seed, draw);
    lnLikelihoods[draw] = likelihood.of(row);
    for (const { place, column } of columns) column[draw] = row[place]!;
  }
  const { weights, effective } = weigh(lnLikelihoods);
  const exact = exactPosteriors(deal, known);
  const equal = new Float64Array(draws).fill(1 / draws);
  const names = inputsOfDeal(scenario);
  const nameOf = new Map([...names.drawn, ...names.without].map((input) => [input.id, input]));
  const learnt = columns.flatMap(({ id, column }): LearntInput[] => {
    if (column.every((value) => value === column[0])) return [];
    const { name, unit } = nameOf.get(id)!;
    const closed = exact.get(id);
    return [
      {
        id,
        name,
        unit,
        before: spreadOf(column, equal),
        after: spreadOf(column, weights),
        ...(closed && { exact: closed }),
      },
    ];
  });
  const offset = stream.begin(seed, purposeOf("re-forecast/offset"), 0).fineUniform();
  return {
    known,
    effective,
    impossible: effective === 0 ? impossibleOutcomes(deal, likelihood, known, seed) : [],
    inputs: effective === 0 ? [] : learnt,
    taken: resampled(weights, trials, offset),
  };
}
