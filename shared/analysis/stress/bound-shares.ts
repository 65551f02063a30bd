import { compileDeal, type CompiledDeal } from "../../engine/compiled-deal.ts";
import { baselineIn, withServiceIn } from "../../engine/outcomes/compiled-figures.ts";
import type { Case } from "../../engine/what-if.ts";
import { samplingOf } from "../../model/sampling.ts";
import { Stream } from "../../random/stream.ts";
import { ShareTally } from "../../report/share-tally.ts";
import { trialErrors } from "../../report/trial-errors.ts";
import { inputName } from "./part-words.ts";
import type { AtBound } from "./stress-document.ts";

/** A number that a stress changes: what it would be in a trial that is drawn, and where it must stand. */
interface Watched {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** One number a group of people; of an input one. @param drawn inputs with all bounds; @param free the same without */
  readonly values: (drawn: Float64Array, free: Float64Array) => readonly number[];
}

/** Inputs that are changed and may be driven out of their range. */
function watchedInputs({ scenario, whatIf }: Case, deal: CompiledDeal): readonly Watched[] {
  return (whatIf?.inputs ?? [])
    .filter(({ held, times = 1, plus = 0 }) => held === undefined && (times > 1 || times < 0 || plus !== 0))
    .map(({ input, atLeast = -Infinity, atMost = Infinity }) => {
      const place = deal.inputs.placeOf(input);
      return { name: inputName(scenario, input), low: atLeast, high: atMost, values: (_, free) => [free[place]!] };
    });
}

/** Figures with the service that factors on effects and achievements may drive beyond what a figure can be. */
function watchedFigures({ scenario, whatIf = {} }: Case, deal: CompiledDeal): readonly Watched[] {
  const { effectTimes = 1, successTimes = 1 } = whatIf;
  if (effectTimes <= 1 && successTimes <= 1) return [];
  return deal.outcomes.list.flatMap(({ id, figures }): readonly Watched[] => {
    const { change, low, high } = figures;
    if (!change) return [];
    const asDrawn = { ...figures, change: undefined };
    const values = (drawn: Float64Array): readonly number[] =>
      scenario.cohort.segments.map((_, segment) => {
        const [figure, baseline] = [withServiceIn(asDrawn, segment, drawn), baselineIn(figures, segment, drawn)];
        return (baseline + change.effectTimes * (figure - baseline)) * change.figureTimes;
      });
    const { name } = scenario.outcomes.find((outcome) => outcome.id === id)!;
    return [{ name: `${name}: rate with the service`, low, high, values }];
  });
}

/** Rounding alone puts nothing at a bound. */
const ROUNDING = 1e-9;

/**
 * In how many trials each number that a case changes would pass its bound, in any group of people, and so stands at it. Inputs
 * are drawn again as the run draws them; nothing is simulated.
 */
export function boundShares(of: Case, seed: number, trials: number): readonly AtBound[] {
  const { scenario, whatIf = {} } = of;
  const deal = compileDeal(scenario, whatIf);
  const freed = (whatIf.inputs ?? []).map((change) => ({ ...change, atLeast: -Infinity, atMost: Infinity }));
  const free = compileDeal(scenario, { ...whatIf, inputs: freed });
  const watched = [...watchedInputs(of, free), ...watchedFigures(of, deal)];
  if (watched.length === 0) return [];
  const errors = trialErrors(samplingOf(scenario.run), trials);
  const tallies = watched.map(() => ({ least: new ShareTally(trials, errors), most: new ShareTally(trials, errors) }));
  const stream = new Stream();
  const [values, unbounded] = [new Float64Array(deal.inputs.size), new Float64Array(deal.inputs.size)];
  for (let trial = 0; trial < trials; trial++) {
    deal.inputs.drawUnchecked(values, stream, seed, trial);
    free.inputs.drawUnchecked(unbounded, stream, seed, trial);
    watched.forEach(({ low, high, values: valuesIn }, place) => {
      const { least, most } = tallies[place]!;
      const found = valuesIn(values, unbounded);
      least.ask(trial);
      most.ask(trial);
      if (found.some((value) => value < low - ROUNDING)) least.happen(trial);
      if (found.some((value) => value > high + ROUNDING)) most.happen(trial);
    });
  }
  return watched.flatMap(({ name, low, high }, place) =>
    (["least", "most"] as const).flatMap((bound) => {
      const tally = tallies[place]![bound];
      return tally.times === 0 ? [] : [{ name, bound, at: bound === "least" ? low : high, ...tally.share }];
    }),
  );
}
