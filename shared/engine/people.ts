import { edgeOf } from "../random/bits.ts";
import { exp, ln } from "../random/elementary.ts";
import type { Stream } from "../random/stream.ts";
import type { CompiledPeople } from "./compiled-people.ts";
import { Arrivals } from "./people/arrivals.ts";
import type { KnownMonths } from "./what-if.ts";
import { keepToMaximum } from "./people/maximum-starts.ts";

/** Leaves no earlier than the end of time: completed the service. */
export const NEVER_LEFT = 0x7fffffff;

/**
 * The people who start in one trial, segment after segment, each in the order of referral. Arrays are as long as the
 * most people seen so far; only the first `count` places hold.
 */
export interface People {
  count: number;
  dropOuts: number;
  /** People of segment s are at places segmentStart[s] up to segmentStart[s + 1]. */
  readonly segmentStart: Int32Array;
  /** People referred to each segment. */
  readonly referred: Int32Array;
  startMonth: Int32Array;
  /** An outcome is within reach while fewer months than this have passed since the start. */
  leftAfter: Int32Array;
  /** The person's place among those referred to the segment, which is the place of its draws in every stream. */
  referral: Int32Array;
  /** Scratch: random bits, one a referral. */
  bits: Uint32Array;
  /** Months in which people can start. */
  readonly startMonths: number;
  /** People of a segment who start in a month: `[segment * startMonths + month]`. */
  readonly startsIn: Float64Array;
  /** Months of service of who does not leave early. */
  readonly serviceMonths: number;
  /** People whose service ends before a month: they leave, or complete it. */
  readonly serviceEndsIn: Float64Array;
}

/** Room for nobody yet; it grows by itself. */
export const noPeople = ({ segments, startMonths, serviceMonths }: CompiledPeople): People => ({
  count: 0,
  dropOuts: 0,
  segmentStart: new Int32Array(segments.length + 1),
  referred: new Int32Array(segments.length),
  startMonth: new Int32Array(0),
  leftAfter: new Int32Array(0),
  referral: new Int32Array(0),
  bits: new Uint32Array(0),
  startMonths,
  startsIn: new Float64Array(segments.length * startMonths),
  serviceEndsIn: new Float64Array(startMonths + serviceMonths),
  serviceMonths,
});

/** Counts who starts and whose service ends in each month; to be called when that has changed. */
export function countStarts(people: People): void {
  const { serviceMonths, startMonths, startsIn, serviceEndsIn, startMonth, leftAfter, segmentStart } = people;
  startsIn.fill(0);
  serviceEndsIn.fill(0);
  for (let segment = 0; segment < segmentStart.length - 1; segment++) {
    const row = segment * startMonths;
    for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++) {
      const start = startMonth[person]!;
      startsIn[row + start]!++;
      serviceEndsIn[start + Math.min(leftAfter[person]!, serviceMonths)]!++;
    }
  }
}

/** Makes room for so many people, half as many again so that it seldom happens. Who is there already stays. */
function makeRoom(people: People, needed: number): void {
  if (needed <= people.startMonth.length) return;
  const room = Math.ceil(needed * 1.5) + 16;
  const moved = (row: Int32Array): Int32Array => {
    const more = new Int32Array(room);
    more.set(row);
    return more;
  };
  people.startMonth = moved(people.startMonth);
  people.leftAfter = moved(people.leftAfter);
  people.referral = moved(people.referral);
  people.bits = new Uint32Array(room);
}

/** ln of the probability of staying one more month; 0 where nobody leaves. */
export function lnStay({ serviceMonths, dropOut }: CompiledPeople, values: Float64Array): number {
  if (!dropOut) return 0;
  const value = values[dropOut.input]!;
  return dropOut.kind === "monthlyHazard" ? ln(1 - value) : ln(1 - value) / serviceMonths;
}

/**
 * Adds those of a segment who start, in the order of referral. The segment's draws stand ready where not everyone does.
 * @param everyoneUpTo months before this have those who started, and not those referred
 */
function addStarts(
  people: People,
  { inMonth }: Arrivals,
  months: number,
  startRate: number,
  everyoneUpTo: number,
): void {
  const { bits, startMonth, referral: places } = people;
  const edge = edgeOf(startRate);
  let place = people.count;
  let referral = 0;
  for (let month = 0; month < months; month++)
    for (const end = referral + inMonth[month]!; referral < end; referral++) {
      if (startRate < 1 && month >= everyoneUpTo && bits[referral]! >= edge) continue;
      startMonth[place] = month;
      places[place] = referral;
      place++;
    }
  people.count = place;
}

/** Draws who starts, when, and who leaves early. Every purpose has a stream of its own, one draw a person referred. */
export class PeopleDraw {
  readonly #compiled: CompiledPeople;
  readonly #arrivals = new Arrivals();
  /** By months of service: whoever's bits lie at or above it has left by the end of that month. */
  readonly #leaving: Float64Array;
  readonly #known: KnownMonths | undefined;

  /** @param known who has started already */
  constructor(compiled: CompiledPeople, known?: KnownMonths) {
    this.#compiled = compiled;
    this.#known = known;
    this.#leaving = new Float64Array(compiled.serviceMonths);
  }

  draw(people: People, values: Float64Array, stream: Stream, seed: number, trial: number): void {
    this.#draw(people, values, stream, seed, trial);
    countStarts(people);
  }

  #draw(people: People, values: Float64Array, stream: Stream, seed: number, trial: number): void {
    const { segments, maximumStarts } = this.#compiled;
    const arrivals = this.#arrivals;
    people.count = 0;
    people.dropOuts = 0;
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      const drawn = arrivals.draw(segment, values[segment.referrals]!, stream, seed, trial);
      const known = this.#known?.startsIn[index];
      const referred = known ? arrivals.begin(known, segment.cumulativeProfile.length) : drawn;
      people.referred[index] = referred;
      people.segmentStart[index] = people.count;
      makeRoom(people, people.count + referred);
      const startRate = values[segment.startRate]!;
      if (startRate < 1) stream.begin(seed, segment.startPurpose, trial).fillBits(people.bits, 0, referred);
      addStarts(
        people,
        arrivals,
        Math.max(segment.cumulativeProfile.length, known?.length ?? 0),
        startRate,
        known?.length ?? 0,
      );
    }
    people.segmentStart[segments.length] = people.count;
    keepToMaximum(people, maximumStarts);
    people.leftAfter.fill(NEVER_LEFT, 0, people.count);
    const lnStayAMonth = lnStay(this.#compiled, values);
    if (lnStayAMonth === 0) return;
    this.#setLeaving(lnStayAMonth);
    for (let index = 0; index < segments.length; index++) {
      stream.begin(seed, segments[index]!.dropOutPurpose, trial).fillBits(people.bits, 0, people.referred[index]!);
      people.dropOuts += this.#drawDropOuts(people, index);
    }
  }

  #setLeaving(lnStayAMonth: number): void {
    const leaving = this.#leaving;
    for (let month = 0; month < leaving.length; month++) leaving[month] = edgeOf(exp(lnStayAMonth * (month + 1)));
  }

  /** A person leaves at the end of month d after the start with probability stay^(d−1)(1 − stay), d = 1 … service months. */
  #drawDropOuts({ segmentStart, bits, referral, leftAfter }: People, segment: number): number {
    const leaving = this.#leaving;
    if (leaving.length === 0) return 0;
    const stays = leaving[leaving.length - 1]!;
    let left = 0;
    for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++) {
      const draw = bits[referral[person]!]!;
      if (draw < stays) continue;
      let month = 1;
      while (draw < leaving[month - 1]!) month++;
      leftAfter[person] = month;
      left++;
    }
    return left;
  }
}
