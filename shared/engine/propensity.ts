import type { Stream } from "../random/stream.ts";
import { tabulatedNormalQuantile } from "../random/tabulated-normal-quantile.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import type { CompiledPeople } from "./compiled-people.ts";
import type { People } from "./people.ts";
import type { TrialSeeds } from "./trial-seeds.ts";

/**
 * The latent draw of each person on each chain. A person succeeds where it lies below the rate's threshold, so low is
 * able.
 *
 * Where people are alike it is a uniform and the threshold is the rate itself. Where they differ, draws on a personal
 * chain are √ρ z + √(1 − ρ) ε with z the person's own and ε the chain's, both standard normal, and the threshold is
 * Φ⁻¹(rate): a one-factor Gaussian copula (Vasicek 1987), under which the rate is exact and ρ the latent correlation
 * between any two pathways of one person.
 *
 * A chain is drawn when its first outcome is worked out, and only for those who may achieve that. Every person referred
 * has a place in its stream, so that who is left out moves nobody else's draw.
 */
export class Latents {
  /** Whether people differ in this trial. */
  differ = false;
  readonly #people: CompiledPeople;
  readonly #chains: CompiledOutcomes["chains"];
  readonly #ofChain: Float64Array[];
  #propensity = new Float64Array(0);
  #common = 0;
  #own = 1;

  constructor(people: CompiledPeople, { chains }: CompiledOutcomes) {
    this.#people = people;
    this.#chains = chains;
    this.#ofChain = chains.map(() => new Float64Array(0));
  }

  /** Begins a trial: draws the people's own propensities, where they differ. @param correlation ρ, at least 0 and below 1 */
  begin(people: People, correlation: number, stream: Stream, seeds: TrialSeeds, trial: number): void {
    this.differ = correlation > 0;
    this.#common = Math.sqrt(correlation);
    this.#own = Math.sqrt(1 - correlation);
    const room = people.startMonth.length;
    for (let chain = 0; chain < this.#chains.length; chain++)
      if (this.#ofChain[chain]!.length < room) this.#ofChain[chain] = new Float64Array(room);
    if (!this.differ) return;
    if (this.#propensity.length < room) this.#propensity = new Float64Array(room);
    const { uniforms, referral, segmentStart, referred } = people;
    const propensity = this.#propensity;
    for (let segment = 0; segment < referred.length; segment++) {
      stream
        .begin(seeds.people, this.#people.segments[segment]!.propensityPurpose, trial)
        .fill(uniforms, 0, referred[segment]!);
      for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++)
        propensity[person] = tabulatedNormalQuantile(uniforms[referral[person]!]!);
    }
  }

  /** Draws of a chain by place of the person; only those drawn hold. */
  ofChain(chain: number): Float64Array {
    return this.#ofChain[chain]!;
  }

  /** Whether a chain's draws, and so its thresholds, are on the normal scale. */
  onNormalScale(chain: number): boolean {
    return this.differ && this.#chains[chain]!.personal;
  }

  /** Draws a chain for everyone of a segment. */
  drawSegment(chain: number, segment: number, people: People, stream: Stream, seed: number, trial: number): void {
    const first = people.segmentStart[segment]!;
    const end = people.segmentStart[segment + 1]!;
    if (first === end) return;
    const { uniforms, referral } = people;
    const latent = this.#ofChain[chain]!;
    const draws = referral[end - 1]! + 1;
    stream.begin(seed, this.#chains[chain]!.purposes[segment]!, trial);
    if (!this.onNormalScale(chain)) {
      if (draws === end - first) return stream.fill(latent, first, draws);
      stream.fill(uniforms, 0, draws);
      for (let person = first; person < end; person++) latent[person] = uniforms[referral[person]!]!;
      return;
    }
    const propensity = this.#propensity;
    const common = this.#common;
    const own = this.#own;
    stream.fill(uniforms, 0, draws);
    for (let person = first; person < end; person++)
      latent[person] = common * propensity[person]! + own * tabulatedNormalQuantile(uniforms[referral[person]!]!);
  }

  /** Draws a chain that is not personal for some of a segment: people at places `from` up to `end` of a list, rising. */
  drawSome(
    chain: number,
    segment: number,
    some: Int32Array,
    from: number,
    end: number,
    people: People,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    if (from === end) return;
    const { uniforms, referral } = people;
    const latent = this.#ofChain[chain]!;
    stream.begin(seed, this.#chains[chain]!.purposes[segment]!, trial).fill(uniforms, 0, referral[some[end - 1]!]! + 1);
    for (let place = from; place < end; place++) {
      const person = some[place]!;
      latent[person] = uniforms[referral[person]!]!;
    }
  }
}
