import { uniformOf } from "../../random/bits.ts";
import { ln } from "../../random/elementary.ts";
import { purposeOf } from "../../random/purpose.ts";
import { standardNormalCdf } from "../../random/standard-normal.ts";
import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import { NEVER_LEFT, type People } from "../people.ts";
import type { Staying } from "../people/staying.ts";
import { NOT_ACHIEVED } from "./achievers.ts";
import { withServiceIn } from "./compiled-figures.ts";
import type { CompiledOutcomes, CompiledStep } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";
import { drawnToAchieve } from "./drawn-to-achieve.ts";
import { laterMonth, runRace, type Waiting } from "./month-race.ts";
import { reachByMonth, reachedBy } from "./reach-by-month.ts";
import { type BothMonths, RewrittenAchievers } from "./rewritten-achievers.ts";
import { shareAtWait } from "./share-at-wait.ts";
import type { StepDraw } from "./step-draw.ts";
import { monthWithout, waitAt } from "./without-by-draw.ts";

/** Random bits of a person: the own draw, when later, the clock of a later stage, how near who left was, who leaves when. */
const DRAWS = 5;
/** A draw no nearer to 1 than this still has a place on the normal scale and among bits. */
const HALF_A_STEP = 1 / 8_589_934_592;

/** Someone who waits in the known months, and the bits that decide what is not known of them. */
interface Known extends Waiting {
  readonly own: number;
  readonly later: number;
  readonly leaves: number;
  /** The month in which they were drawn to achieve it. */
  readonly drawn: number;
}

/**
 * What is known of an outcome happens in a trial: as many achieve it in each known month as did, and whoever waited then and
 * had not achieved it may do so later, with the probability that is left. Who starts or reaches the stage before only later is
 * as drawn. In a person's own draw on the chain stands one that agrees with what happened, so that later stages, and what
 * would be achieved without the service, follow from it.
 */
export class KnownStep {
  readonly #outcomes: CompiledOutcomes;
  readonly #index: number;
  readonly #step: CompiledStep;
  readonly #byMonth: readonly number[];
  readonly #steps: StepDraw;
  readonly #purposes: readonly number[];
  readonly #last: number;
  /** By place of the person; of the trial drawn last. */
  #waiting: (Known | undefined)[] = [];
  #bits = new Uint32Array(0);
  #uniforms = new Float64Array(0);

  /** @param index place of an outcome that people achieve once. @param segments ids */
  constructor(
    outcomes: CompiledOutcomes,
    index: number,
    byMonth: readonly number[],
    steps: StepDraw,
    segments: readonly string[],
  ) {
    this.#outcomes = outcomes;
    this.#index = index;
    this.#step = outcomes.list[index] as CompiledStep;
    this.#byMonth = byMonth;
    this.#steps = steps;
    this.#purposes = segments.map((segment) => purposeOf(`known/${this.#step.id}/${segment}`));
    this.#last = byMonth.length - 1;
  }

  /**
   * Says who achieved it in the known months, and what that tells of how long people stay.
   * @param before what is known of the stage before; undefined where there is none
   */
  race(
    drawn: Drawn,
    before: KnownStep | undefined,
    staying: Staying,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    this.#find(drawn, before, staying, stream, seed, trial);
    const { people } = drawn;
    const waiting = this.#waiting.filter((each) => each !== undefined);
    runRace(waiting, this.#byMonth, (person, month) => this.#chanceThere(people, staying, person, month));
    if (this.#step.reachableAfterDropOut) return;
    for (const { person, month, since, reach, drawn: asDrawn, leaves } of waiting) {
      const start = people.startMonth[person]!;
      const missed = (leftAfter: number): number =>
        1 - reachedBy(reach, Math.min(this.#last, start + leftAfter - 1) - since);
      if (month === NOT_ACHIEVED) staying.learn(person, missed);
      else staying.wasThere(person, month - start);
      if (month !== asDrawn) staying.draw(people, person, leaves);
    }
  }

  #chanceThere({ startMonth }: People, staying: Staying, person: number, month: number): number {
    return this.#step.reachableAfterDropOut ? 1 : staying.chance(person, month - startMonth[person]!);
  }

  /** The last month in which it is within reach of a person. */
  #lastWithin({ startMonth, leftAfter }: People, person: number): number {
    if (this.#step.reachableAfterDropOut) return NEVER_LEFT;
    return Math.min(NEVER_LEFT, startMonth[person]! + leftAfter[person]! - 1);
  }

  /** Finds everyone who waited in the known months, and sets their clocks. */
  #find(
    { people, values, latents }: Drawn,
    before: KnownStep | undefined,
    staying: Staying,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const { startMonth, segmentStart, count, referral, referred } = people;
    if (this.#uniforms.length < count) this.#uniforms = new Float64Array(startMonth.length);
    this.#waiting = Array.from({ length: count });
    // Made once and not for each person, of whom there are thousands.
    let person = 0;
    const there = (month: number): number => this.#chanceThere(people, staying, person, month);
    const bit = (which: number): number => uniformOf(this.#bits[referral[person]! * DRAWS + which]!);
    for (let segment = 0; segment < referred.length; segment++) {
      const chain = this.#step.chains[0]!;
      if (!before) latents.uniforms(chain, segment, people, stream, seed, trial, standardNormalCdf, this.#uniforms);
      const reach = reachByMonth(this.#step, withServiceIn(this.#step.figures, segment, values), values);
      const draws = referred[segment]! * DRAWS;
      if (this.#bits.length < draws) this.#bits = new Uint32Array(draws * 2);
      stream.begin(seed, this.#purposes[segment]!, trial).fillBits(this.#bits, 0, draws);
      for (person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++) {
        const since = before ? (before.#waiting[person]?.month ?? NOT_ACHIEVED) : startMonth[person]!;
        if (since === NOT_ACHIEVED || since > this.#last) continue;
        const { month: asDrawn, uniform } = drawnToAchieve(
          reach,
          since,
          this.#last,
          before ? bit(2) : this.#uniforms[person]!,
          there,
          this.#lastWithin(people, person),
          bit(3),
        );
        this.#waiting[person] = {
          person,
          since,
          reach,
          clock: -ln(1 - uniform),
          month: NOT_ACHIEVED,
          drawn: asDrawn,
          own: bit(0),
          later: bit(1),
          leaves: bit(4),
        };
      }
    }
  }

  /** Puts what happened in the place of what has been drawn of the outcome: those it is known of, and the others as drawn. */
  happen(into: Achievements, drawn: Drawn): void {
    const { segmentStart } = drawn.people;
    const achievers = new RewrittenAchievers(into, this.#index, this.#step);
    for (let segment = 0; segment < segmentStart.length - 1; segment++)
      for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++) {
        const known = this.#waiting[person];
        achievers.add(person, known ? this.#decided(into, drawn, segment, known) : achievers.asDrawn(person));
      }
  }

  #decided(into: Achievements, { people, latents, values }: Drawn, segment: number, known: Known): BothMonths {
    const step = this.#step;
    const { person, month, since, own, later } = known;
    const { withService } = this.#steps.reachOf(this.#index, segment);
    const before = step.goesOn ? this.#steps.reachOf(step.before, segment).withService : 1;
    const lastWithin = this.#lastWithin(people, person);
    const able = month === NOT_ACHIEVED ? laterMonth(known, Math.min(this.#last, lastWithin), later) : month;
    const wait = able === undefined ? waitAt(known.reach, later) : able - since;
    const rate = withServiceIn(step.figures, segment, values);
    const draw =
      able === undefined
        ? withService + own * (before - withService)
        : before * shareAtWait(step, rate, values, wait, own);
    latents.put(step.chains[0]!, person, Math.min(draw, 1 - HALF_A_STEP));
    const of = { into, outcomes: this.#outcomes, steps: this.#steps, people, segment, person, draw };
    const isInTime = month !== NOT_ACHIEVED || (able !== undefined && able <= lastWithin);
    return [isInTime ? able! : NOT_ACHIEVED, monthWithout(of, this.#index, wait)];
  }
}
