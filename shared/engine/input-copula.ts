import { correlationUsed, type StatedCorrelation } from "../correlation/correlation-matrix.ts";
import { rankFromNormal } from "../correlation/rank-correlation.ts";
import type { CorrelationMove } from "../model/spread.ts";
import type { Uncertainty } from "../model/uncertainty.ts";
import { standardNormalCdf, standardNormalQuantile } from "../random/standard-normal.ts";

/** The nearest a uniform comes to 0 and 1, so that no quantile is infinite. */
const EDGE = 1.1102230246251565e-16;

/** Ids that drivers and rank correlations name, each once, in the order of the inputs. */
function idsConcerned({ drivers = [], rankCorrelations = [] }: Uncertainty, ids: readonly string[]): readonly string[] {
  const named = new Set([
    ...drivers.flatMap(({ loadings }) => Object.keys(loadings)),
    ...rankCorrelations.flatMap(({ a, b }) => [a, b]),
  ]);
  return ids.filter((id) => named.has(id));
}

/** What an uncertainty states, with inputs as places among those concerned. */
function stated({ drivers = [], rankCorrelations = [] }: Uncertainty, concerned: readonly string[]): StatedCorrelation {
  const place = new Map(concerned.map((id, index) => [id, index]));
  return {
    size: concerned.length,
    drivers: drivers.map(({ loadings }) => Object.entries(loadings).map(([id, loading]) => [place.get(id)!, loading])),
    pairs: rankCorrelations.map(({ a, b, correlation }) => ({
      a: place.get(a)!,
      b: place.get(b)!,
      rank: correlation,
    })),
  };
}

/**
 * The Gaussian copula of the inputs that move together. Each keeps its own stream and distribution: only the uniforms
 * between the two are made to go together, z = L Φ⁻¹(u) and u′ = Φ(z).
 */
export class InputCopula {
  /** Ids of its members, in the order of their places. */
  readonly members: readonly string[];
  /** Pairs whose rank correlation is not as stated, since the statements contradict each other. */
  readonly moved: readonly CorrelationMove[];
  readonly #factor: Float64Array;
  readonly #scores: Float64Array;

  /** @param ids of all inputs that are drawn, in the order of the table */
  constructor(uncertainty: Uncertainty, ids: readonly string[]) {
    this.members = idsConcerned(uncertainty, ids);
    const { factor, moved } = correlationUsed(stated(uncertainty, this.members));
    this.moved = moved.map((pair) => ({ ...pair, a: this.members[pair.a]!, b: this.members[pair.b]! }));
    this.#factor = factor.cells;
    this.#scores = new Float64Array(this.members.length);
  }

  /** The rank correlation used between two members, by their places: what drivers make of the pair, or what is stated of it. */
  rankUsed(a: number, b: number): number {
    const size = this.members.length;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += this.#factor[a * size + k]! * this.#factor[b * size + k]!;
    return rankFromNormal(Math.max(-1, Math.min(1, sum)));
  }

  /** Makes independent uniforms, one a member, go together, in place. One that goes with no earlier member stays as it is. */
  correlate(uniforms: Float64Array): void {
    const size = uniforms.length;
    for (let member = 0; member < size; member++) this.#scores[member] = standardNormalQuantile(uniforms[member]!);
    for (let member = size - 1; member > 0; member--) {
      const row = member * size;
      if (this.#factor[row + member] === 1) continue;
      let score = 0;
      for (let other = 0; other <= member; other++) score += this.#factor[row + other]! * this.#scores[other]!;
      uniforms[member] = Math.min(1 - EDGE, Math.max(EDGE, standardNormalCdf(score)));
    }
  }
}
