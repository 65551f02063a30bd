import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import { NOT_ACHIEVED, type Achievers } from "./achievers.ts";
import { CELL_SHIFT, monthWithin } from "../../random/whole-months.ts";
import { Candidates } from "./candidates.ts";
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
  readonly #candidates = new Candidates();
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

  /** Probability of coming so far along the chain in a segment with the service, and without it; of the trial drawn last. */
  reachOf(index: number, segment: number): { readonly withService: number; readonly without: number } {
    const place = index * this.#segments + segment;
    return { withService: this.#reach[place]!, without: this.#counterfactualReach[place]! };
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
    const from = outcome.before === -1 ? undefined : this.#stageBefore(into, outcome);
    let place = 0;
    for (let segment = 0; segment < this.#segments; segment++) {
      const first = from ? place : people.segmentStart[segment]!;
      const endOfSegment = people.segmentStart[segment + 1]!;
      if (from) place = from.firstFrom(endOfSegment);
      const end = from ? place : endOfSegment;
      const rate = withServiceIn(outcome.figures, segment, values);
      const baseline = outcome.kind === "milestone" ? 1 : baselineIn(outcome.figures, segment, values);
      const before = outcome.before * this.#segments + segment;
      const reachBefore = outcome.goesOn ? this.#reach[before]! : 1;
      const counterfactualBefore = outcome.goesOn ? this.#counterfactualReach[before]! : 1;
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
        this.#find(outcome, occasion, segment, drawn, from, first, end, stream, seed, trial);
        this.#decide(into, index, outcome, occasion, drawn, from);
      }
    }
  }

  /** Finds who may achieve an occasion of it. @param from those who reached the stage before; undefined where there is none */
  #find(
    outcome: CompiledStep,
    occasion: number,
    segment: number,
    { people, latents }: Drawn,
    from: Achievers | undefined,
    first: number,
    end: number,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const found = this.#candidates;
    const chain = outcome.chains[occasion]!;
    const last = outcome.tries - 1;
    const highest = Math.max(this.#thresholds[last]!, this.#counterfactualThresholds[last]!);
    found.clear(people.startMonth.length);
    if (!from) latents.drawSegment(found, highest, chain, segment, people, stream, seed, trial);
    else if (occasion === 0 && outcome.goesOn) latents.findAgain(found, highest, chain, from.person, first, end);
    else latents.drawSome(found, highest, chain, segment, from.person, first, end, people, stream, seed, trial);
    if (!outcome.delayInMonths || found.count === 0) return;
    const lastPlace = found.place[found.count - 1]!;
    const lastPerson = from ? from.person[lastPlace]! : lastPlace;
    stream
      .begin(seed, outcome.delayPurposes[segment]!, trial)
      .fillBits(people.bits, 0, people.referral[lastPerson]! + 1);
  }

  #stageBefore({ achievers }: Achievements, { before }: CompiledStep): Achievers {
    return achievers[this.#outcomes.list[before]!.firstOccasion]!;
  }

  /**
   * Decides one occasion for the candidates of a segment. Random bits of their waits, where those differ, stand ready.
   * @param from those who reached the stage before; undefined on a pathway's first step, which everyone may take
   */
  #decide(
    into: Achievements,
    index: number,
    outcome: CompiledStep,
    occasion: number,
    { people, values }: Drawn,
    from: Achievers | undefined,
  ): void {
    const { count: candidates, place: places, draw: draws } = this.#candidates;
    if (candidates === 0) return;
    const months = this.#months;
    const { achievedIn, counterfactualIn } = into;
    const achievers = into.achievers[outcome.firstOccasion + occasion]!;
    const { person: whom, month: whenRow, counterfactualMonth: whenWithoutRow } = achievers;
    const { startMonth, leftAfter, referral, bits } = people;
    const { tries, monthsToNextTry, reachableAfterDropOut: reachable, delayInMonths } = outcome;
    const table = delayInMonths?.table;
    const monthOfCell = table?.monthOfCell;
    const thresholds = this.#thresholds;
    const counterfactualThresholds = this.#counterfactualThresholds;
    const highest = thresholds[tries - 1]!;
    const highestWithout = counterfactualThresholds[tries - 1]!;
    const later = occasion * outcome.everyMonths + (table ? 0 : Math.max(0, Math.round(values[outcome.delay]!)));
    const byMonth = index * months;
    const additional = outcome.kind !== "milestone";
    const whoReached = from?.person;
    const reachedIn = from?.month;
    const reachedWithoutIn = from?.counterfactualMonth;
    let achieved = 0;
    let counterfactual = 0;
    let count = achievers.count;
    for (let candidate = 0; candidate < candidates; candidate++) {
      const place = places[candidate]!;
      const person = whoReached === undefined ? place : whoReached[place]!;
      const draw = draws[candidate]!;
      const start = startMonth[person]!;
      let wait = later;
      if (monthOfCell !== undefined) {
        const random = bits[referral[person]!]!;
        const found = monthOfCell[random >>> CELL_SHIFT]!;
        wait += found >= 0 ? found : monthWithin(table!, found, random);
      }
      // Ones and noughts instead of branches: chance decides them, and a processor would guess wrong as often as right.
      const since = reachedIn === undefined ? start : reachedIn[place]!;
      const at = since + wait + (tries === 1 ? 0 : monthsToNextTry * tryThatSucceeds(draw, thresholds));
      // Whoever never left has left after more months than there are.
      const inTime = Number(reachable) | Number(at - start < leftAfter[person]!);
      const succeeds = Number(draw < highest) & Number(since !== NOT_ACHIEVED) & inTime;
      achieved += succeeds;
      if (at >>> 0 < months) achievedIn[byMonth + at]! += succeeds;
      const sinceWithout = reachedWithoutIn === undefined ? start : reachedWithoutIn[place]!;
      const atWithout =
        sinceWithout + wait + (tries === 1 ? 0 : monthsToNextTry * tryThatSucceeds(draw, counterfactualThresholds));
      const succeedsWithout = Number(draw < highestWithout) & Number(sinceWithout !== NOT_ACHIEVED);
      counterfactual += succeedsWithout;
      if (additional && atWithout >>> 0 < months) counterfactualIn[byMonth + atWithout]! += succeedsWithout;
      whom[count] = person;
      whenRow[count] = (at & -succeeds) | (succeeds - 1);
      whenWithoutRow[count] = (atWithout & -succeedsWithout) | (succeedsWithout - 1);
      count += succeeds | succeedsWithout;
    }
    achievers.count = count;
    into.achieved[index]! += achieved;
    if (additional) into.counterfactual[index]! += counterfactual;
  }
}
