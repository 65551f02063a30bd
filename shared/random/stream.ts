import { uniformOf } from "./bits.ts";

/**
 * A stream of uniform random numbers for one purpose in one trial: Chris Doty-Humphrey's sfc32 (PractRand, public
 * domain), a 128-bit small fast chaotic generator, seeded by (seed, purpose, trial).
 *
 * Streams are named, not numbered, and every trial has its own: adding an input or a trial moves no other draw, and
 * trial k is the same trial in a run of a thousand or a million. The state lives in one Int32Array because engines box
 * 32-bit numbers kept in object fields.
 */
export class Stream {
  readonly #state = new Int32Array(4);

  /**
   * Points the stream at a purpose and a trial.
   * @param seed of the run, 0 to 2^32 − 1
   * @param purpose from {@link purposeOf}
   * @param trial counted from 0
   */
  begin(seed: number, purpose: number, trial: number): this {
    let a = seed | 0;
    let b = purpose | 0;
    let c = trial | 0;
    for (let counter = 1; counter <= 16; counter++) {
      const result = (((a + b) | 0) + counter) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + result) | 0;
    }
    const state = this.#state;
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = 17;
    return this;
  }

  /** The next 32 random bits, as a signed integer. */
  next(): number {
    const state = this.#state;
    const a = state[0]!;
    const b = state[1]!;
    const c = state[2]!;
    const counter = state[3]!;
    const result = (((a + b) | 0) + counter) | 0;
    state[3] = (counter + 1) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + result) | 0;
    return result;
  }

  /** One uniform strictly between 0 and 1 with 52 random bits: for shared inputs, whose tails matter. Two steps. */
  fineUniform(): number {
    const high = this.next() >>> 6;
    const low = this.next() >>> 6;
    return (high * 67_108_864 + low + 0.5) / 4_503_599_627_370_496;
  }

  /** Fills `count` places from `start` on with uniforms strictly between 0 and 1 of 32 random bits: one step each. */
  fill(target: Float64Array, start: number, count: number): void {
    for (let index = start; index < start + count; index++) target[index] = uniformOf(this.next() >>> 0);
  }

  /** Fills `count` places from `start` on with 32 random bits each, one step each: those behind the uniforms of {@link fill}. */
  fillBits(target: Uint32Array, start: number, count: number): void {
    const state = this.#state;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let counter = state[3]!;
    for (let index = start; index < start + count; index++) {
      const result = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + result) | 0;
      target[index] = result;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
  }
}
