import { edgeOf } from "../../random/bits.ts";
import type { Stream } from "../../random/stream.ts";
import type { People } from "../people.ts";

/** Whose evidence is accepted under one rule and occasion; one draw a person referred to each segment. */
export class EvidenceDraw {
  /** Draws of the segment at hand by place of referral; not made where {@link acceptsAll}. */
  bits = new Uint32Array(0);
  /** Evidence is accepted where the bits lie below this. */
  edge = 0;
  acceptsAll = true;

  /**
   * Draws for the first people referred to a segment.
   * @param referrals how many of them are asked after
   * @param purpose key of the stream
   */
  begin(
    people: People,
    referrals: number,
    rate: number,
    purpose: number,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    this.acceptsAll = rate >= 1;
    if (this.acceptsAll || referrals === 0) return;
    this.edge = edgeOf(rate);
    if (this.bits.length < referrals) this.bits = new Uint32Array(people.startMonth.length);
    stream.begin(seed, purpose, trial).fillBits(this.bits, 0, referrals);
  }

  /** Whether it is accepted of the person with this place among those referred. */
  accepts(referral: number): boolean {
    return this.acceptsAll || this.bits[referral]! < this.edge;
  }
}
