import type { Stream } from "../../random/stream.ts";
import type { People } from "../people.ts";

/** Whose evidence is accepted under one rule and occasion; one draw a person referred to each segment. */
export class EvidenceDraw {
  #uniforms = new Float64Array(0);
  #rate = 1;

  /** Draws for the people of a segment. @param purpose key of the stream */
  begin(
    people: People,
    segment: number,
    rate: number,
    purpose: number,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    this.#rate = rate;
    if (rate >= 1) return;
    const referred = people.referred[segment]!;
    if (this.#uniforms.length < referred) this.#uniforms = new Float64Array(people.uniforms.length);
    stream.begin(seed, purpose, trial).fill(this.#uniforms, 0, referred);
  }

  /** Whether it is accepted of the person with this place among those referred. */
  accepts(referral: number): boolean {
    return this.#rate >= 1 || this.#uniforms[referral]! < this.#rate;
  }
}
