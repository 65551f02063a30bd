import { HYPERCUBE_TRIALS as SIZE } from "../model/sampling.ts";
import type { Stream } from "./stream.ts";

/** 2^47 and 2^52: the bits below a stratum, and all bits of a uniform. */
const BELOW = 140_737_488_355_328;
const ALL = 4_503_599_627_370_496;

/**
 * One input's side of Latin hypercubes of 32 trials (McKay, Beckman & Conover 1979, Technometrics 21(2)): in each block of 32
 * trials, one uniform lies in each 32nd of the unit interval, in an order shuffled anew for each input and block. So a block
 * is known from its number alone, and any run is as many independent hypercubes as it has blocks.
 */
export class Strata {
  readonly #purpose: number;
  readonly #order = new Uint8Array(SIZE);
  readonly #uniforms = new Float64Array(SIZE);
  /** Which block stands in the order; only spares shuffling it again. */
  #seed = -1;
  #block = -1;

  /** @param purpose of the shuffles, from `purposeOf`; not that of the draws */
  constructor(purpose: number) {
    this.#purpose = purpose;
  }

  /**
   * The uniform of a trial in its stratum, strictly between 0 and 1, of 52 random bits.
   * @param within where in the stratum, a uniform of the trial's own
   */
  uniform(within: number, stream: Stream, seed: number, trial: number): number {
    const place = trial % SIZE;
    const block = (trial - place) / SIZE;
    if (block !== this.#block || seed !== this.#seed) this.#shuffle(stream, seed, block);
    return (this.#order[place]! * BELOW + Math.floor(within * BELOW) + 0.5) / ALL;
  }

  /** Fisher & Yates, from the last place down. */
  #shuffle(stream: Stream, seed: number, block: number): void {
    const order = this.#order;
    const uniforms = this.#uniforms;
    stream.begin(seed, this.#purpose, block).fill(uniforms, 0, SIZE);
    for (let place = 0; place < SIZE; place++) order[place] = place;
    for (let place = SIZE - 1; place > 0; place--) {
      const other = Math.floor(uniforms[place]! * (place + 1));
      const kept = order[place]!;
      order[place] = order[other]!;
      order[other] = kept;
    }
    this.#seed = seed;
    this.#block = block;
  }
}
