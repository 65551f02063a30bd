import { CountDistribution } from "../../random/count-distribution.ts";
import type { Stream } from "../../random/stream.ts";
import type { CompiledSegment } from "../compiled-people.ts";

/** When each person of a segment is referred: by month, in order of referral. */
export class Arrivals {
  /** Month of each referral; only as many places hold as there are referrals. */
  months = new Int32Array(0);
  readonly #count = new CountDistribution();
  #uniforms = new Float64Array(0);

  /** The number drawn, rounded to whole people: person k of n comes in the first month by whose end (k + ½)/n of the profile has come. */
  plan({ cumulativeProfile: profile }: CompiledSegment, referrals: number): number {
    const referred = Math.round(referrals);
    this.#makeRoom(referred);
    let month = 0;
    for (let referral = 0; referral < referred; referral++) {
      const share = (referral + 0.5) / referred;
      while (month < profile.length - 1 && profile[month]! < share) month++;
      this.months[referral] = month;
    }
    return referred;
  }

  /** Each month's number is a Poisson draw with the month's share of the referrals as its mean. */
  draw(
    { cumulativeProfile: profile, arrivalPurpose }: CompiledSegment,
    referrals: number,
    stream: Stream,
    seed: number,
    trial: number,
  ): number {
    if (this.#uniforms.length < profile.length) this.#uniforms = new Float64Array(profile.length);
    stream.begin(seed, arrivalPurpose!, trial).fill(this.#uniforms, 0, profile.length);
    let referred = 0;
    for (let month = 0, before = 0; month < profile.length; month++) {
      const mean = referrals * (profile[month]! - before);
      before = profile[month]!;
      if (mean <= 0) continue;
      const arrive = this.#count.set("poisson", mean, 0, 0).at(this.#uniforms[month]!);
      this.#makeRoom(referred + arrive);
      this.months.fill(month, referred, referred + arrive);
      referred += arrive;
    }
    return referred;
  }

  #makeRoom(needed: number): void {
    if (needed <= this.months.length) return;
    const more = new Int32Array(Math.ceil(needed * 1.5) + 16);
    more.set(this.months);
    this.months = more;
  }
}
