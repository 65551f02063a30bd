import { uniformOf } from "../../random/bits.ts";
import { ln } from "../../random/elementary.ts";
import { purposeOf } from "../../random/purpose.ts";
import { standardNormalCdf } from "../../random/standard-normal.ts";
import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import { NOT_ACHIEVED, type Achievers } from "./achievers.ts";
import { withServiceIn } from "./compiled-figures.ts";
import type { CompiledOutcomes, CompiledStep } from "./compiled-outcome.ts";
import type { Drawn } from "./drawn.ts";
import { laterMonth, type RaceGroup, runRace } from "./month-race.ts";
import { reachByMonth } from "./reach-by-month.ts";
import type { StepDraw } from "./step-draw.ts";

/** Draws a person needs beside the clock: whether without the service, when later, and the clock of a later stage. */
const DRAWS = 3;
/** A draw no nearer to 1 than this still has a place on the normal scale and among bits. */
const HALF_A_STEP = 1 / 8_589_934_592;

/**
 * What is known of an outcome happens in a trial: as many achieve it in each known month as did, and whoever waited then and
 * had not achieved it may do so later, with the probability that is left. Who starts or reaches the stage before only later is
 * as drawn. In a person's own draw on the chain stands one that agrees with what happened, so that later stages follow from it.
 */
export class KnownStep {
  readonly #outcomes: CompiledOutcomes;
  readonly #index: number;
  readonly #step: CompiledStep;
  readonly #byMonth: readonly number[];
  readonly #steps: StepDraw;
  readonly #purpose: number;
  readonly #last: number;
  #bits = new Uint32Array(0);
  #clocks = new Float64Array(0);
  #months = new Int32Array(0);

  /** @param index place of an outcome that people achieve once */
  constructor(outcomes: CompiledOutcomes, index: number, byMonth: readonly number[], steps: StepDraw) {
    this.#outcomes = outcomes;
    this.#index = index;
    this.#step = outcomes.list[index] as CompiledStep;
    this.#byMonth = byMonth;
    this.#steps = steps;
    this.#purpose = purposeOf(`known/${this.#step.id}`);
    this.#last = byMonth.length - 1;
  }

  /** Puts what happened in the place of what has been drawn of the outcome. */
  happen(into: Achievements, drawn: Drawn, stream: Stream, seed: number, trial: number): void {
    const before = this.#outcomes.list[this.#step.before] as CompiledStep | undefined;
    const from = before && into.achievers[before.firstOccasion]!;
    const groups = this.#groups(drawn, from, stream, seed, trial);
    runRace([...groups.values()], this.#byMonth, this.#clocks, this.#months);
    this.#write(into, drawn, from, groups);
  }

  /** Everyone who waited in the known months, by segment and the month from which they wait; their clocks are set. */
  #groups(
    drawn: Drawn,
    from: Achievers | undefined,
    stream: Stream,
    seed: number,
    trial: number,
  ): Map<number, RaceGroup> {
    const { people, values, latents } = drawn;
    const { startMonth, segmentStart, count } = people;
    const room = startMonth.length;
    if (this.#clocks.length < room) {
      this.#clocks = new Float64Array(room);
      this.#months = new Int32Array(room);
      this.#bits = new Uint32Array(room * DRAWS);
    }
    this.#months.fill(NOT_ACHIEVED);
    const groups = new Map<number, RaceGroup>();
    let place = 0;
    for (let segment = 0; segment < segmentStart.length - 1; segment++) {
      if (!from)
        latents.uniforms(this.#step.chains[0]!, segment, people, stream, seed, trial, standardNormalCdf, this.#clocks);
      const reach = reachByMonth(this.#step, withServiceIn(this.#step.figures, segment, values), values);
      const end = segmentStart[segment + 1]!;
      for (let person = segmentStart[segment]!; person < end; person++) {
        const since = from ? sinceOf(from, person, () => place++, place) : startMonth[person]!;
        if (since === NOT_ACHIEVED || since > this.#last) continue;
        const key = segment * (this.#last + 1) + since;
        const group = groups.get(key) ?? { since, reach, members: [], spent: 0, next: 0 };
        group.members.push(person);
        groups.set(key, group);
      }
    }
    stream.begin(seed, this.#purpose, trial).fillBits(this.#bits, 0, count * DRAWS);
    for (const { members } of groups.values()) {
      for (const person of members)
        this.#clocks[person] = -ln(1 - (from ? this.#uniform(person, 2) : this.#clocks[person]!));
      members.sort((a, b) => this.#clocks[a]! - this.#clocks[b]!);
    }
    return groups;
  }

  #uniform(person: number, which: number): number {
    return uniformOf(this.#bits[person * DRAWS + which]!);
  }

  /** Writes the outcome's achievers anew: those it is known of, and the others as they were drawn. */
  #write(into: Achievements, drawn: Drawn, from: Achievers | undefined, groups: ReadonlyMap<number, RaceGroup>): void {
    const { people } = drawn;
    const step = this.#step;
    const achievers = into.achievers[step.firstOccasion]!;
    const asDrawn = new Map<number, readonly [number, number]>();
    for (let place = 0; place < achievers.count; place++)
      asDrawn.set(achievers.person[place]!, [achievers.month[place]!, achievers.counterfactualMonth[place]!]);
    const row = this.#index * into.months;
    into.achievedIn.fill(0, row, row + into.months);
    into.counterfactualIn.fill(0, row, row + into.months);
    into.achieved[this.#index] = 0;
    into.counterfactual[this.#index] = 0;
    achievers.count = 0;
    let place = 0;
    for (let segment = 0; segment < people.segmentStart.length - 1; segment++)
      for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++) {
        const at = place;
        const since = from ? sinceOf(from, person, () => place++, place) : people.startMonth[person]!;
        const group = since === NOT_ACHIEVED ? undefined : groups.get(segment * (this.#last + 1) + since);
        const sinceWithout = from ? (from.person[at] === person ? from.counterfactualMonth[at]! : NOT_ACHIEVED) : since;
        const [month, without] =
          group && since <= this.#last
            ? this.#decided(drawn, segment, person, group, sinceWithout)
            : (asDrawn.get(person) ?? [NOT_ACHIEVED, NOT_ACHIEVED]);
        this.#add(into, achievers, person, month, without);
      }
  }

  #decided(
    { people, latents }: Drawn,
    segment: number,
    person: number,
    group: RaceGroup,
    sinceWithout: number,
  ): readonly [number, number] {
    const step = this.#step;
    const { withService, without } = this.#steps.reachOf(this.#index, segment);
    const before = step.goesOn ? this.#steps.reachOf(step.before, segment).withService : 1;
    let month = this.#months[person]!;
    if (month === NOT_ACHIEVED) {
      const later = laterMonth(group, this.#last, this.#clocks[person]! - group.spent, this.#uniform(person, 1));
      const inTime =
        later !== undefined &&
        (step.reachableAfterDropOut || later - people.startMonth[person]! < people.leftAfter[person]!);
      if (inTime) month = later;
    }
    const own = this.#uniform(person, 0);
    const draw = month === NOT_ACHIEVED ? withService + own * (before - withService) : own * withService;
    latents.put(step.chains[0]!, person, Math.min(draw, 1 - HALF_A_STEP));
    const succeeds = draw < without && sinceWithout !== NOT_ACHIEVED;
    if (!succeeds) return [month, NOT_ACHIEVED];
    const { reach, since } = group;
    const waited = month === NOT_ACHIEVED ? waitAt(reach, this.#uniform(person, 1)) : month - since;
    return [month, sinceWithout + waited];
  }

  #add(into: Achievements, achievers: Achievers, person: number, month: number, without: number): void {
    if (month === NOT_ACHIEVED && without === NOT_ACHIEVED) return;
    const place = achievers.count++;
    achievers.person[place] = person;
    achievers.month[place] = month;
    achievers.counterfactualMonth[place] = without;
    const row = this.#index * into.months;
    const additional = this.#step.kind !== "milestone";
    if (month !== NOT_ACHIEVED) {
      into.achieved[this.#index]!++;
      if (month < into.months) into.achievedIn[row + month]!++;
    }
    if (without === NOT_ACHIEVED || !additional) return;
    into.counterfactual[this.#index]!++;
    if (without < into.months) into.counterfactualIn[row + without]!++;
  }
}

/** The month in which a person reached the stage before. @param step goes on to the next who did; @param place where they stand */
function sinceOf(from: Achievers, person: number, step: () => void, place: number): number {
  if (place >= from.count || from.person[place] !== person) return NOT_ACHIEVED;
  step();
  return from.month[place]!;
}

/** The wait of whoever achieves it, at a uniform. */
function waitAt(reach: Float64Array, uniform: number): number {
  const target = uniform * reach[reach.length - 1]!;
  let waited = 0;
  while (waited < reach.length - 1 && reach[waited]! < target) waited++;
  return waited;
}
