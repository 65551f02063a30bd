import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import { NOT_ACHIEVED, type Achievers } from "./achievers.ts";
import { NEVER_LEFT, type People } from "../people.ts";
import { baselineIn, withServiceIn } from "./compiled-figures.ts";
import type { CompiledOutcomes, CompiledStep } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";
import { setThresholds, tryThatSucceeds } from "./try-thresholds.ts";

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
  #waits = new Float64Array(0);
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
    const { people, values, latents } = drawn;
    if (outcome.delayInMonths && this.#waits.length < into.room) this.#waits = new Float64Array(into.room);
    const from = outcome.before === -1 ? undefined : this.#stageBefore(into, outcome);
    let place = 0;
    for (let segment = 0; segment < this.#segments; segment++) {
      const first = from ? place : people.segmentStart[segment]!;
      const endOfSegment = people.segmentStart[segment + 1]!;
      if (from) while (place < from.count && from.person[place]! < endOfSegment) place++;
      const end = from ? place : endOfSegment;
      const rate = withServiceIn(outcome.figures, segment, values);
      const baseline = outcome.kind === "milestone" ? 1 : baselineIn(outcome.figures, segment, values);
      const before = outcome.before * this.#segments + segment;
      const reachBefore = outcome.goesOn ? this.#reach[before]! : 1;
      const counterfactualBefore = outcome.goesOn ? this.#counterfactualReach[before]! : 1;
      if (outcome.delayInMonths) this.#drawWaits(outcome, segment, people, stream, seed, trial);
      for (let occasion = 0; occasion < outcome.occasions; occasion++) {
        // Only the first occasion stands on its pathway's chain; each further one has its own.
        const chain = outcome.chains[occasion]!;
        const normal = latents.onNormalScale(chain);
        const share = occasion === 0 ? reachBefore : 1;
        const shareWithout = occasion === 0 ? counterfactualBefore : 1;
        const { tries } = outcome;
        const reach = setThresholds(this.#thresholds, share, rate, tries, normal);
        const without = setThresholds(this.#counterfactualThresholds, shareWithout, baseline, tries, normal);
        if (occasion === 0) {
          this.#reach[index * this.#segments + segment] = reach;
          this.#counterfactualReach[index * this.#segments + segment] = without;
        }
        if (occasion > 0 || !outcome.goesOn) {
          if (from) latents.drawSome(chain, segment, from.person, first, end, people, stream, seed, trial);
          else latents.drawSegment(chain, segment, people, stream, seed, trial);
        }
        this.#decide(into, index, outcome, occasion, drawn, from, first, end);
      }
    }
  }

  #stageBefore({ achievers }: Achievements, { before }: CompiledStep): Achievers {
    return achievers[this.#outcomes.list[before]!.firstOccasion]!;
  }

  /** Draws the uniforms behind each person's wait, where waits differ between people. */
  #drawWaits(
    outcome: CompiledStep,
    segment: number,
    people: People,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const first = people.segmentStart[segment]!;
    const end = people.segmentStart[segment + 1]!;
    if (first === end) return;
    const { referral, uniforms } = people;
    const draws = referral[end - 1]! + 1;
    const alike = draws === end - first;
    stream
      .begin(seed, outcome.delayPurposes[segment]!, trial)
      .fill(alike ? this.#waits : uniforms, alike ? first : 0, draws);
    if (!alike) for (let person = first; person < end; person++) this.#waits[person] = uniforms[referral[person]!]!;
  }

  /**
   * Decides one occasion for the people of a segment.
   * @param from those who reached the stage before; undefined on a pathway's first step, which everyone may take
   * @param first the first of them: a place in `from`, or of a person
   */
  #decide(
    into: Achievements,
    index: number,
    outcome: CompiledStep,
    occasion: number,
    { people, latents, values }: Drawn,
    from: Achievers | undefined,
    first: number,
    end: number,
  ): void {
    const months = this.#months;
    const { achievedIn, counterfactualIn } = into;
    const achievers = into.achievers[outcome.firstOccasion + occasion]!;
    const { person: whom, month: whenRow, counterfactualMonth: whenWithoutRow } = achievers;
    const { startMonth, leftAfter } = people;
    const { tries, monthsToNextTry, reachableAfterDropOut: reachable, delayInMonths } = outcome;
    const waits = this.#waits;
    const latent = latents.ofChain(outcome.chains[occasion]!);
    const thresholds = this.#thresholds;
    const counterfactualThresholds = this.#counterfactualThresholds;
    const highest = thresholds[tries - 1]!;
    const highestWithout = counterfactualThresholds[tries - 1]!;
    const later = occasion * outcome.everyMonths;
    const waitOfAll = delayInMonths ? 0 : Math.max(0, Math.round(values[outcome.delay]!)) + later;
    const byMonth = index * months;
    const additional = outcome.kind !== "milestone";
    const whoReached = from?.person;
    const reachedIn = from?.month;
    const reachedWithoutIn = from?.counterfactualMonth;
    let achieved = 0;
    let counterfactual = 0;
    let count = achievers.count;
    for (let place = first; place < end; place++) {
      const person = whoReached === undefined ? place : whoReached[place]!;
      const draw = latent[person]!;
      const succeeds = draw < highest;
      const succeedsWithout = draw < highestWithout;
      if (!succeeds && !succeedsWithout) continue;
      const start = startMonth[person]!;
      const wait = delayInMonths ? delayInMonths(waits[person]!) + later : waitOfAll;
      let when = NOT_ACHIEVED;
      const since = reachedIn === undefined ? start : reachedIn[place]!;
      if (succeeds && since !== NOT_ACHIEVED) {
        const at = since + wait + (tries === 1 ? 0 : monthsToNextTry * tryThatSucceeds(draw, thresholds));
        const left = leftAfter[person]!;
        if (reachable || left === NEVER_LEFT || at - start < left) {
          when = at;
          achieved++;
          if (at < months) achievedIn[byMonth + at]!++;
        }
      }
      let whenWithout = NOT_ACHIEVED;
      const sinceWithout = reachedWithoutIn === undefined ? start : reachedWithoutIn[place]!;
      if (succeedsWithout && sinceWithout !== NOT_ACHIEVED) {
        whenWithout =
          sinceWithout + wait + (tries === 1 ? 0 : monthsToNextTry * tryThatSucceeds(draw, counterfactualThresholds));
        counterfactual++;
        if (additional && whenWithout < months) counterfactualIn[byMonth + whenWithout]!++;
      }
      if (when === NOT_ACHIEVED && whenWithout === NOT_ACHIEVED) continue;
      whom[count] = person;
      whenRow[count] = when;
      whenWithoutRow[count] = whenWithout;
      count++;
    }
    achievers.count = count;
    into.achieved[index]! += achieved;
    if (additional) into.counterfactual[index]! += counterfactual;
  }
}
