/**
 * Uniform random numbers by place instead of in a row: Threefry-2x32 (Salmon, Moraes, Dror & Shaw 2011,
 * "Parallel random numbers: as easy as 1, 2, 3", SC11; Random123), a counter-based generator, with 13 rounds, the fewest
 * that pass all tests of BigCrush. The numbers of one place do
 * not depend on which other places are asked for, so that a draw left out, or one that needs several numbers, moves no
 * other.
 */
export class PlacedDraws {
  readonly #key = new Int32Array(2);
  readonly #out = new Int32Array(2);

  /**
   * Points the draws at a purpose and a trial.
   * @param seed of the run, 0 to 2^32 − 1
   * @param purpose from `purposeOf`
   * @param trial counted from 0
   */
  begin(seed: number, purpose: number, trial: number): this {
    threefry(seed | 0, purpose | 0, trial | 0, 1, this.#key);
    return this;
  }

  /** The first 32 random bits of a place, without a sign. @param attempt tells several pairs of one place apart */
  bits(place: number, attempt: number): number {
    const out = this.#out;
    threefry(this.#key[0]!, this.#key[1]!, place, attempt, out);
    return out[0]! >>> 0;
  }

  /** The second 32 bits of the place asked for last. */
  get secondBits(): number {
    return this.#out[1]! >>> 0;
  }
}

const PARITY = 0x1bd11bda;

/** One block of 13 rounds: key (k0, k1), counter (c0, c1) → two words. The key is added after every four rounds. */
export function threefry(k0: number, k1: number, c0: number, c1: number, out: Int32Array): void {
  const k2 = PARITY ^ k0 ^ k1;
  let x = (c0 + k0) | 0;
  let y = (c1 + k1) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + k1) | 0;
  y = (y + k2 + 1) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0;
  y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0;
  y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0;
  y = ((y << 24) | (y >>> 8)) ^ x;
  x = (x + k2) | 0;
  y = (y + k0 + 2) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + k0) | 0;
  y = (y + k1 + 3) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  out[0] = x;
  out[1] = y;
}
