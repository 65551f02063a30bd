import { CountDistribution } from "../../random/count-distribution.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledSegment } from "../compiled-people.ts";

/** How many people of a segment are referred in each month. */
export class Arrivals {
  /** People by month of referral; only as many places hold as the segment's profile has months. */
  inMonth = new Int32Array(0);
  readonly #count = new CountDistribution();
  #uniforms = new Float64Array(0);

  /** Works out a trial's numbers; answers how many are referred in all. @param referrals the number drawn or planned */
  draw(segment: CompiledSegment, referrals: number, stream: Stream, seed: number, trial: number): number {
    const months = segment.cumulativeProfile.length;
    if (this.inMonth.length < months) {
      this.inMonth = new Int32Array(months);
      this.#uniforms = new Float64Array(months);
    }
    if (segment.arrivalPurpose === undefined) return this.#plan(segment.cumulativeProfile, Math.round(referrals));
    stream.begin(seed, segment.arrivalPurpose, trial).fill(this.#uniforms, 0, months);
    return this.#drawNumbers(segment.cumulativeProfile, referrals);
  }

  /**
   * Puts those who came in the first months in the place of those drawn; answers how many there are in all.
   * @param months of the profile, which what is known may outlast
   */
  begin(known: readonly number[], months: number): number {
    const longest = Math.max(months, known.length);
    if (this.inMonth.length < longest) {
      const longer = new Int32Array(longest);
      longer.set(this.inMonth.subarray(0, months));
      this.inMonth = longer;
      this.#uniforms = new Float64Array(longest);
    }
    this.inMonth.set(known);
    let referred = 0;
    for (let month = 0; month < longest; month++) referred += this.inMonth[month]!;
    return referred;
  }

  /** Person k of n comes in the first month by whose end (k + ½)/n of the profile has come. */
  #plan(profile: Float64Array, referred: number): number {
    let before = 0;
    for (let month = 0; month < profile.length; month++) {
      const share = profile[month]!;
      let come = month === profile.length - 1 ? referred : Math.floor(share * referred + 0.5);
      if (month < profile.length - 1) {
        // The same comparison as a person's own, so that rounding cannot make a difference.
        while (come < referred && (come + 0.5) / referred <= share) come++;
        while (come > before && (come - 0.5) / referred > share) come--;
      }
      this.inMonth[month] = come - before;
      before = come;
    }
    return referred;
  }

  /** Each month's number is a Poisson draw with the month's share of the referrals as its mean. */
  #drawNumbers(profile: Float64Array, referrals: number): number {
    let referred = 0;
    for (let month = 0, before = 0; month < profile.length; month++) {
      const mean = referrals * (profile[month]! - before);
      before = profile[month]!;
      const arrive = mean <= 0 ? 0 : this.#count.set("poisson", mean, 0, 0).at(this.#uniforms[month]!);
      this.inMonth[month] = arrive;
      referred += arrive;
    }
    return referred;
  }
}
