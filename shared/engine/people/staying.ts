import { uniformOf } from "../../random/bits.ts";
import { exp } from "../../random/elementary.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledPeople } from "../compiled-people.ts";
import { countStarts, lnStay, NEVER_LEFT, type People } from "../people.ts";

/**
 * How long each person stays, as likely as it is by what is known of them: who has achieved something that ends with the
 * service was there yet, and who has not may have left before. What is drawn of a person agrees with that at any time.
 */
export class Staying {
  /** `[person * (serviceMonths + 1) + months]`: the chance of still being there so many months after the start. */
  #there = new Float64Array(0);
  readonly #compiled: CompiledPeople;
  #someLeave = false;

  constructor(compiled: CompiledPeople) {
    this.#compiled = compiled;
  }

  get #months(): number {
    return this.#compiled.serviceMonths;
  }

  /** Begins a trial, of which nothing is known yet; people leave as they were drawn to, whatever has been done to that since. */
  begin(people: People, values: Float64Array, stream: Stream, seed: number, trial: number): void {
    const lnStayAMonth = lnStay(this.#compiled, values);
    this.#someLeave = lnStayAMonth < 0;
    if (!this.#someLeave) return;
    const { count, bits, referred, referral, segmentStart } = people;
    const row = this.#months + 1;
    if (this.#there.length < count * row) this.#there = new Float64Array(count * row);
    this.#there[0] = 1;
    for (let months = 1; months < row; months++) this.#there[months] = exp(lnStayAMonth * months);
    for (let person = 1; person < count; person++) this.#there.copyWithin(person * row, 0, row);
    this.#compiled.segments.forEach(({ dropOutPurpose }, segment) => {
      stream.begin(seed, dropOutPurpose, trial).fillBits(bits, 0, referred[segment]!);
      for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++)
        this.draw(people, person, uniformOf(bits[referral[person]!]!));
    });
  }

  /** The chance that a person is there so many months after the start. */
  chance(person: number, months: number): number {
    if (!this.#someLeave) return 1;
    return this.#there[person * (this.#months + 1) + Math.min(months, this.#months)]!;
  }

  /** A person is known to have been there so many months after the start. */
  wasThere(person: number, months: number): void {
    if (!this.#someLeave) return;
    const first = person * (this.#months + 1);
    const last = Math.min(months, this.#months);
    const chance = this.#there[first + last]!;
    for (let month = 0; month <= this.#months; month++) {
      const place = first + month;
      // What cannot have been, by the hazard, but was: leaves at once.
      this.#there[place] = month <= last ? 1 : chance > 0 ? this.#there[place]! / chance : 0;
    }
  }

  /**
   * Something is known that is the likelier the sooner a person left.
   * @param chanceOf it, of a person who leaves so many months after the start, from 1; of one who completes the service, one more
   */
  learn(person: number, chanceOf: (leftAfter: number) => number): void {
    if (!this.#someLeave) return;
    const first = person * (this.#months + 1);
    const there = this.#there.subarray(first, first + this.#months + 1);
    let before = 0;
    let sum = 0;
    for (let months = this.#months; months >= 0; months--) {
      const leaves = there[months]! - before;
      before = there[months]!;
      there[months] = sum += leaves * chanceOf(months + 1);
    }
    for (let months = 0; months <= this.#months; months++) there[months] = sum > 0 ? there[months]! / sum : 1;
  }

  /** Draws anew when a person leaves, by all that is known. */
  draw({ leftAfter }: People, person: number, uniform: number): void {
    if (!this.#someLeave) return;
    const first = person * (this.#months + 1);
    let months = 1;
    while (months <= this.#months && uniform < this.#there[first + months]!) months++;
    leftAfter[person] = months <= this.#months ? months : NEVER_LEFT;
  }

  /** Counts who leaves; to be called when all is known. */
  end(people: People): void {
    if (!this.#someLeave) return;
    people.dropOuts = 0;
    for (let person = 0; person < people.count; person++)
      if (people.leftAfter[person] !== NEVER_LEFT) people.dropOuts++;
    countStarts(people);
  }
}
