import { uniformOf } from "../random/bits.ts";
import { standardNormalQuantile } from "../random/standard-normal.ts";
import type { Stream } from "../random/stream.ts";
import { COARSE_SHIFT, LOWER_BOUNDS, tabulatedNormalQuantile } from "../random/tabulated-normal-quantile.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import type { CompiledPeople } from "./compiled-people.ts";
import type { Candidates } from "./outcomes/candidates.ts";
import type { People } from "./people.ts";
import type { TrialSeeds } from "./trial-seeds.ts";

/**
 * The latent draw of each person on each chain. A person succeeds where it lies below the rate's threshold, so low is
 * able.
 *
 * Where people are alike it is 32 random bits and the threshold is the rate as an edge of those. Where they differ, draws
 * on a personal chain are √ρ z + √(1 − ρ) ε with z the person's own and ε the chain's, both standard normal, and the
 * threshold is Φ⁻¹(rate): a one-factor Gaussian copula (Vasicek 1987), under which the rate is exact and ρ the latent
 * correlation between any two pathways of one person.
 *
 * A chain is drawn when its first outcome is worked out. Every person referred has a place in its stream, so that who is
 * left out moves nobody else's draw.
 */
export class Latents {
  /** Whether people differ in this trial. */
  differ = false;
  readonly #people: CompiledPeople;
  readonly #chains: CompiledOutcomes["chains"];
  /** By chain: random bits by place of the person; or draws on the normal scale, of those who may succeed. */
  readonly #bits: Uint32Array[];
  readonly #normal: Float64Array[];
  /** √ρ z by person. */
  #common = new Float64Array(0);
  /** √(1 − ρ) */
  #own = 1;

  constructor(people: CompiledPeople, { chains }: CompiledOutcomes) {
    this.#people = people;
    this.#chains = chains;
    this.#bits = chains.map(() => new Uint32Array(0));
    this.#normal = chains.map(() => new Float64Array(0));
  }

  /** Begins a trial: draws the people's own propensities, where they differ. @param correlation ρ, at least 0 and below 1 */
  begin(people: People, correlation: number, stream: Stream, seeds: TrialSeeds, trial: number): void {
    this.differ = correlation > 0;
    this.#own = Math.sqrt(1 - correlation);
    const room = people.startMonth.length;
    for (let chain = 0; chain < this.#chains.length; chain++) {
      if (!this.onNormalScale(chain)) {
        if (this.#bits[chain]!.length < room) this.#bits[chain] = new Uint32Array(room);
      } else if (this.#normal[chain]!.length < room) this.#normal[chain] = new Float64Array(room);
    }
    if (!this.differ) return;
    if (this.#common.length < room) this.#common = new Float64Array(room);
    const { bits, referral, segmentStart, referred } = people;
    const common = this.#common;
    const share = Math.sqrt(correlation);
    for (let segment = 0; segment < referred.length; segment++) {
      stream
        .begin(seeds.people, this.#people.segments[segment]!.propensityPurpose, trial)
        .fillBits(bits, 0, referred[segment]!);
      for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++)
        common[person] = share * tabulatedNormalQuantile(bits[referral[person]!]!);
    }
  }

  /** Whether a chain's draws, and so its thresholds, are on the normal scale. */
  onNormalScale(chain: number): boolean {
    return this.differ && this.#chains[chain]!.personal;
  }

  /** The uniform behind the draw of each person of a segment on a chain: Φ of it where people differ. By place of the person. */
  uniforms(
    chain: number,
    segment: number,
    people: People,
    stream: Stream,
    seed: number,
    trial: number,
    of: (latent: number) => number,
    into: Float64Array,
  ): void {
    const { bits, referral, segmentStart, referred } = people;
    stream.begin(seed, this.#chains[chain]!.purposes[segment]!, trial).fillBits(bits, 0, referred[segment]!);
    const normal = this.onNormalScale(chain);
    for (let person = segmentStart[segment]!; person < segmentStart[segment + 1]!; person++) {
      const own = bits[referral[person]!]!;
      into[person] = normal ? of(this.#common[person]! + this.#own * tabulatedNormalQuantile(own)) : uniformOf(own);
    }
  }

  /**
   * Draws a chain for everyone of a segment, and finds those whose draw lies below a threshold.
   * @param highest on the scale of the chain
   */
  drawSegment(
    found: Candidates,
    highest: number,
    chain: number,
    segment: number,
    people: People,
    stream: Stream,
    seed: number,
    trial: number,
  ): void {
    const first = people.segmentStart[segment]!;
    const end = people.segmentStart[segment + 1]!;
    if (first === end) return;
    const { bits, referral } = people;
    const draws = referral[end - 1]! + 1;
    stream.begin(seed, this.#chains[chain]!.purposes[segment]!, trial).fillBits(bits, 0, draws);
    if (this.onNormalScale(chain)) this.#findBelow(found, highest, this.#normal[chain]!, first, end, people);
    else this.#findFewer(found, highest, this.#bits[chain]!, first, end, people);
  }

  /** Of people who are alike: keeps all bits. */
  #findFewer(found: Candidates, edge: number, kept: Uint32Array, first: number, end: number, people: People): void {
    const { bits, referral } = people;
    const { place, draw } = found;
    let count = 0;
    for (let person = first; person < end; person++) {
      const own = bits[referral[person]!]!;
      kept[person] = own;
      place[count] = person;
      draw[count] = own;
      count += Number(own < edge);
    }
    found.count = count;
  }

  /** Of people who differ: whoever lies above even at the lower bound of their cell needs no draw to the last digit. */
  #findBelow(found: Candidates, highest: number, kept: Float64Array, first: number, end: number, people: People): void {
    const { bits, referral } = people;
    const { place, draw } = found;
    const common = this.#common;
    const own = this.#own;
    const bounds = LOWER_BOUNDS;
    let count = 0;
    for (let person = first; person < end; person++) {
      const random = bits[referral[person]!]!;
      if (common[person]! + own * bounds[random >>> COARSE_SHIFT]! >= highest) continue;
      const latent = common[person]! + own * tabulatedNormalQuantile(random);
      kept[person] = latent;
      place[count] = person;
      draw[count] = latent;
      count += Number(latent < highest);
    }
    found.count = count;
  }

  /**
   * Draws a chain that is not personal for some of a segment, and finds those of them whose draw lies below a threshold.
   * @param some people at places `from` up to `end` of a list, rising
   */
  drawSome(
    found: Candidates,
    edge: number,
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
    const { bits, referral } = people;
    const kept = this.#bits[chain]!;
    stream.begin(seed, this.#chains[chain]!.purposes[segment]!, trial).fillBits(bits, 0, referral[some[end - 1]!]! + 1);
    for (let place = from; place < end; place++) {
      const person = some[place]!;
      kept[person] = bits[referral[person]!]!;
    }
    this.findAgain(found, edge, chain, some, from, end);
  }

  /** Puts a draw in the place of a person's own on a chain. @param uniform above 0 and below 1 */
  put(chain: number, person: number, uniform: number): void {
    if (this.onNormalScale(chain)) this.#normal[chain]![person] = standardNormalQuantile(uniform);
    else this.#bits[chain]![person] = Math.floor(uniform * 4_294_967_296);
  }

  /** Finds those of some people, who have been drawn, whose draw lies below a threshold. */
  findAgain(found: Candidates, highest: number, chain: number, some: Int32Array, from: number, end: number): void {
    if (this.onNormalScale(chain)) found.keepBelow(highest, this.#normal[chain]!, some, from, end);
    else found.keepBitsBelow(highest, this.#bits[chain]!, some, from, end);
  }
}
