import { tabulatedNormalQuantile } from "../random/tabulated-normal-quantile.ts";
import type { Stream } from "../random/stream.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import type { CompiledPeople } from "./compiled-people.ts";
import type { People } from "./people.ts";
import type { TrialSeeds } from "./trial-seeds.ts";

/**
 * The latent draw of each person on each chain: `latent[chain * room + person]`. A person succeeds where it lies below
 * the rate's threshold, so low is able.
 *
 * Where people are alike it is a uniform and the threshold is the rate itself. Where they differ, draws on a personal
 * chain are √ρ z + √(1 − ρ) ε with z the person's own and ε the chain's, both standard normal, and the threshold is
 * Φ⁻¹(rate): a one-factor Gaussian copula (Vasicek 1987), under which the rate is exact and ρ the latent correlation
 * between any two pathways of one person.
 */
export interface Latents {
  room: number;
  latent: Float64Array;
  propensity: Float64Array;
}

export const noLatents = (): Latents => ({ room: 0, latent: new Float64Array(0), propensity: new Float64Array(0) });

function drawPropensities(
  latents: Latents,
  people: People,
  compiled: CompiledPeople,
  stream: Stream,
  seed: number,
  trial: number,
): void {
  compiled.segments.forEach((segment, index) => {
    stream.begin(seed, segment.propensityPurpose, trial).fill(people.uniforms, 0, people.referred[index]!);
    for (let person = people.segmentStart[index]!; person < people.segmentStart[index + 1]!; person++)
      latents.propensity[person] = tabulatedNormalQuantile(people.uniforms[people.referral[person]!]!);
  });
}

/** Draws every person's latents for this trial. @param correlation ρ, at least 0 and below 1 */
export function drawLatents(
  latents: Latents,
  people: People,
  compiled: CompiledPeople,
  { chains }: CompiledOutcomes,
  correlation: number,
  stream: Stream,
  seeds: TrialSeeds,
  trial: number,
): void {
  const room = people.startMonth.length;
  if (latents.room !== room) {
    latents.room = room;
    latents.latent = new Float64Array(room * chains.length);
    latents.propensity = new Float64Array(room);
  }
  const differ = correlation > 0;
  if (differ) drawPropensities(latents, people, compiled, stream, seeds.people, trial);
  const common = Math.sqrt(correlation);
  const own = Math.sqrt(1 - correlation);
  const { uniforms, referral, segmentStart } = people;
  const { latent, propensity } = latents;
  for (let index = 0; index < chains.length; index++) {
    const chain = chains[index]!;
    const offset = index * room;
    for (let segment = 0; segment < chain.purposes.length; segment++) {
      const end = segmentStart[segment + 1]!;
      stream.begin(seeds.chance, chain.purposes[segment]!, trial).fill(uniforms, 0, people.referred[segment]!);
      if (differ && chain.personal)
        for (let person = segmentStart[segment]!; person < end; person++)
          latent[offset + person] =
            common * propensity[person]! + own * tabulatedNormalQuantile(uniforms[referral[person]!]!);
      else
        for (let person = segmentStart[segment]!; person < end; person++)
          latent[offset + person] = uniforms[referral[person]!]!;
    }
  }
}
