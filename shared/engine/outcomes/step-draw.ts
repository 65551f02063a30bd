import { standardNormalQuantile } from "../../random/standard-normal.ts";
import type { Stream } from "../../random/stream.ts";
import { NOT_ACHIEVED, type Achievements } from "../achievements.ts";
import { NEVER_LEFT, type People } from "../people.ts";
import { baselineIn, withServiceIn } from "./compiled-figures.ts";
import type { CompiledOutcomes, CompiledStep } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";

/** Each person's wait in months for one outcome, where waits differ between people. */
function drawWaits(
  outcome: CompiledStep,
  people: People,
  waits: Int32Array,
  stream: Stream,
  seed: number,
  trial: number,
): void {
  const inMonths = outcome.delayInMonths!;
  outcome.delayPurposes.forEach((purpose, segment) => {
    stream.begin(seed, purpose, trial).fill(people.uniforms, 0, people.referred[segment]!);
    for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++)
      waits[person] = inMonths(people.uniforms[people.referral[person]!]!);
  });
}

/** The try that succeeds, counted from 0: the first whose threshold lies above the draw. −1 for none. */
function tryThatSucceeds(draw: number, thresholds: Float64Array, tries: number): number {
  if (!(draw < thresholds[tries - 1]!)) return -1;
  let at = 0;
  while (!(draw < thresholds[at]!)) at++;
  return at;
}

/**
 * Decides outcomes that people achieve at a month, one outcome after another in pathway order.
 *
 * The nested thresholds of a chain: a stage is reached where the latent draw lies below reach = r₁ r₂ … r_k. With tries,
 * the share who succeed by try j is F_j = 1 − (1 − r)^j, and try j succeeds where the draw lies between
 * reach before × F_(j−1) and reach before × F_j.
 */
export class StepDraw {
  readonly #outcomes: CompiledOutcomes;
  readonly #segments: number;
  readonly #months: number;
  #waits = new Int32Array(0);
  /** Probability of coming this far along the chain, `[outcome * segments + segment]`, with the service and without. */
  readonly #reach: Float64Array;
  readonly #counterfactualReach: Float64Array;
  /** Threshold of each try, with the service and without. */
  readonly #thresholds: Float64Array;
  readonly #counterfactualThresholds: Float64Array;

  constructor(outcomes: CompiledOutcomes, segments: number, months: number) {
    const { list } = outcomes;
    this.#outcomes = outcomes;
    this.#segments = segments;
    this.#months = months;
    this.#reach = new Float64Array(list.length * segments);
    this.#counterfactualReach = new Float64Array(list.length * segments);
    const tries = Math.max(1, ...list.map((outcome) => ("tries" in outcome ? outcome.tries : 1)));
    this.#thresholds = new Float64Array(tries);
    this.#counterfactualThresholds = new Float64Array(tries);
  }

  /** Works one outcome out for everyone. */
  draw(
    into: Achievements,
    index: number,
    outcome: CompiledStep,
    drawn: Drawn,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const { people, values, differ } = drawn;
    if (this.#waits.length < people.startMonth.length) this.#waits = new Int32Array(people.startMonth.length);
    if (outcome.delayInMonths) drawWaits(outcome, people, this.#waits, stream, seed, trial);
    else this.#waits.fill(Math.max(0, Math.round(values[outcome.delay]!)), 0, people.count);
    for (let segment = 0; segment < this.#segments; segment++) {
      const rate = withServiceIn(outcome.figures, segment, values);
      const baseline = outcome.kind === "milestone" ? 1 : baselineIn(outcome.figures, segment, values);
      const from = outcome.before * this.#segments + segment;
      const reachBefore = outcome.goesOn ? this.#reach[from]! : 1;
      const counterfactualBefore = outcome.goesOn ? this.#counterfactualReach[from]! : 1;
      for (let occasion = 0; occasion < outcome.occasions; occasion++) {
        // Only the first occasion stands on its pathway's chain; each further one has its own.
        const chain = outcome.chains[occasion]!;
        const onNormalScale = differ && this.#outcomes.chains[chain]!.personal;
        const before = occasion === 0 ? reachBefore : 1;
        const beforeWithout = occasion === 0 ? counterfactualBefore : 1;
        const reach = setThresholds(this.#thresholds, before, rate, outcome.tries, onNormalScale);
        const without = setThresholds(
          this.#counterfactualThresholds,
          beforeWithout,
          baseline,
          outcome.tries,
          onNormalScale,
        );
        if (occasion === 0) {
          this.#reach[index * this.#segments + segment] = reach;
          this.#counterfactualReach[index * this.#segments + segment] = without;
        }
        this.#decide(into, index, outcome, occasion, segment, drawn);
      }
    }
  }

  /** Decides one occasion for the people of a segment. */
  #decide(
    into: Achievements,
    index: number,
    outcome: CompiledStep,
    occasion: number,
    segment: number,
    { people, latents: { latent } }: Drawn,
  ): void {
    const months = this.#months;
    const { room, month, counterfactualMonth, achievedIn, counterfactualIn } = into;
    const { startMonth, leftAfter, segmentStart } = people;
    const { tries, monthsToNextTry, before, reachableAfterDropOut: reachable } = outcome;
    const waits = this.#waits;
    const thresholds = this.#thresholds;
    const counterfactualThresholds = this.#counterfactualThresholds;
    const later = occasion * outcome.everyMonths;
    const latentAt = outcome.chains[occasion]! * room;
    const here = (outcome.firstOccasion + occasion) * room;
    const first = before === -1;
    const stageBefore = first ? 0 : this.#outcomes.list[before]!.firstOccasion * room;
    const byMonth = index * months;
    const additional = outcome.kind !== "milestone";
    const end = segmentStart[segment + 1]!;
    let achieved = 0;
    let counterfactual = 0;
    for (let person = segmentStart[segment]!; person < end; person++) {
      const draw = latent[latentAt + person]!;
      const wait = waits[person]! + later;
      const start = startMonth[person]!;
      let when = NOT_ACHIEVED;
      const from = first ? start : month[stageBefore + person]!;
      if (from !== NOT_ACHIEVED) {
        const success = tryThatSucceeds(draw, thresholds, tries);
        const at = from + success * monthsToNextTry + wait;
        const left = leftAfter[person]!;
        if (success !== -1 && (reachable || left === NEVER_LEFT || at - start < left)) {
          when = at;
          achieved++;
          if (at < months) achievedIn[byMonth + at]!++;
        }
      }
      month[here + person] = when;
      let whenWithout = NOT_ACHIEVED;
      const fromWithout = first ? start : counterfactualMonth[stageBefore + person]!;
      if (fromWithout !== NOT_ACHIEVED) {
        const success = tryThatSucceeds(draw, counterfactualThresholds, tries);
        if (success !== -1) {
          whenWithout = fromWithout + success * monthsToNextTry + wait;
          counterfactual++;
          if (additional && whenWithout < months) counterfactualIn[byMonth + whenWithout]!++;
        }
      }
      counterfactualMonth[here + person] = whenWithout;
    }
    into.achieved[index]! += achieved;
    if (additional) into.counterfactual[index]! += counterfactual;
  }
}

/** Sets the thresholds of an outcome's tries; answers the probability of coming this far. */
function setThresholds(
  thresholds: Float64Array,
  before: number,
  rate: number,
  tries: number,
  onNormalScale: boolean,
): number {
  let share = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    share += (1 - share) * rate;
    thresholds[attempt] = onNormalScale ? standardNormalQuantile(before * share) : before * share;
  }
  return before * share;
}
