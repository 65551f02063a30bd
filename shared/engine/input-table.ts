import type { Distribution } from "../model/distribution.ts";
import { purposeOf } from "../random/purpose.ts";
import { samplerOf } from "../random/sampler.ts";
import type { Stream } from "../random/stream.ts";
import type { Quantile } from "../random/quantile/quantile.ts";

interface UncertainInput {
  readonly index: number;
  readonly purpose: number;
  readonly quantile: Quantile;
}

/**
 * Every input of a deal that is drawn once a trial, in a row: the shared layer of uncertainty. Each has a stream of its
 * own named by a stable id, so adding one moves no other.
 */
export class InputTable {
  readonly #certain: number[] = [];
  readonly #uncertain: UncertainInput[] = [];
  readonly #purposes = new Map<number, string>();

  /** Adds an input; the answer is its place in the row of values. `id` names its stream and must be new. */
  add(id: string, input: { readonly value: number | Distribution }): number {
    const index = this.#certain.length;
    const sampler = samplerOf(input.value);
    if (sampler.kind === "certain") this.#certain.push(sampler.value);
    else {
      this.#certain.push(0);
      this.#uncertain.push({ index, purpose: this.purpose(`input/${id}`), quantile: sampler.quantile });
    }
    return index;
  }

  /** The stream key of a purpose. @throws when two purposes of one deal share a key, which would tie their luck together */
  purpose(name: string): number {
    const key = purposeOf(name);
    const taken = this.#purposes.get(key);
    if (taken !== undefined) throw new Error(`the purposes "${taken}" and "${name}" share a stream`);
    this.#purposes.set(key, name);
    return key;
  }

  get size(): number {
    return this.#certain.length;
  }

  /** Fills the row with this trial's values. */
  draw(values: Float64Array, stream: Stream, seed: number, trial: number): void {
    values.set(this.#certain);
    for (const { index, purpose, quantile } of this.#uncertain)
      values[index] = quantile(stream.begin(seed, purpose, trial).fineUniform());
  }
}
