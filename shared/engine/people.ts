import { ln } from "../random/elementary.ts";
import type { Stream } from "../random/stream.ts";
import type { CompiledPeople, CompiledSegment } from "./compiled-people.ts";

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
  /** Scratch for draws, one a referral. */
  uniforms: Float64Array;
}

/** Room for nobody yet; it grows by itself. */
export const noPeople = (segments: number): People => ({
  count: 0,
  dropOuts: 0,
  segmentStart: new Int32Array(segments + 1),
  referred: new Int32Array(segments),
  startMonth: new Int32Array(0),
  leftAfter: new Int32Array(0),
  referral: new Int32Array(0),
  uniforms: new Float64Array(0),
});

/** Makes room for so many people, half as many again so that it seldom happens. Answers whether it grew. */
function makeRoom(people: People, needed: number): boolean {
  if (needed <= people.startMonth.length) return false;
  const room = Math.ceil(needed * 1.5) + 16;
  people.startMonth = new Int32Array(room);
  people.leftAfter = new Int32Array(room);
  people.referral = new Int32Array(room);
  people.uniforms = new Float64Array(room);
  return true;
}

/** Person k of n is referred in the first month by whose end at least (k + ½)/n of the profile has come. */
function spreadStarts(people: People, segment: CompiledSegment, referred: number, startRate: number): void {
  const profile = segment.cumulativeProfile;
  let month = 0;
  let place = people.count;
  for (let referral = 0; referral < referred; referral++) {
    const share = (referral + 0.5) / referred;
    while (month < profile.length - 1 && profile[month]! < share) month++;
    if (startRate < 1 && !(people.uniforms[referral]! < startRate)) continue;
    people.startMonth[place] = month;
    people.leftAfter[place] = NEVER_LEFT;
    people.referral[place] = referral;
    place++;
  }
  people.count = place;
}

/** ln of the probability of staying one more month. */
function lnStay({ serviceMonths, dropOut }: CompiledPeople, values: Float64Array): number {
  if (!dropOut) return 0;
  const value = values[dropOut.input]!;
  return dropOut.kind === "monthlyHazard" ? ln(1 - value) : ln(1 - value) / serviceMonths;
}

/** A person leaves at the end of month d after the start with probability stay^(d−1)(1 − stay), d = 1 … service months. */
function drawDropOuts(people: People, from: number, lnStayAMonth: number, serviceMonths: number): void {
  for (let person = from; person < people.count; person++) {
    const uniform = people.uniforms[people.referral[person]!]!;
    const month = Math.floor(ln(uniform) / lnStayAMonth) + 1;
    if (month > serviceMonths) continue;
    people.leftAfter[person] = month;
    people.dropOuts++;
  }
}

/** Draws who starts, when, and who leaves early. Every purpose has a stream of its own, one draw a person referred. */
export function drawPeople(
  people: People,
  compiled: CompiledPeople,
  values: Float64Array,
  stream: Stream,
  seed: number,
  trial: number,
): void {
  const { segments, serviceMonths } = compiled;
  let needed = 0;
  segments.forEach((segment, index) => {
    const referred = Math.round(values[segment.referrals]!);
    people.referred[index] = referred;
    needed += referred;
  });
  makeRoom(people, needed);
  people.count = 0;
  people.dropOuts = 0;
  const lnStayAMonth = lnStay(compiled, values);
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    const referred = people.referred[index]!;
    const from = people.count;
    people.segmentStart[index] = from;
    const startRate = values[segment.startRate]!;
    if (startRate < 1) stream.begin(seed, segment.startPurpose, trial).fill(people.uniforms, 0, referred);
    spreadStarts(people, segment, referred, startRate);
    if (lnStayAMonth < 0) {
      stream.begin(seed, segment.dropOutPurpose, trial).fill(people.uniforms, 0, referred);
      drawDropOuts(people, from, lnStayAMonth, serviceMonths);
    }
  }
  people.segmentStart[segments.length] = people.count;
}
