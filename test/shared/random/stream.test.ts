import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { purposeOf } from "#shared/random/purpose.ts";
import { Stream } from "#shared/random/stream.ts";

const WORD = 0xffff_ffffn;

/**
 * sfc32 as PractRand 0.95 writes it (Doty-Humphrey, RNG/arbee and sfc.h: `tmp = a + b + counter++; a = b ^ (b >> 9);
 * b = c + (c << 3); c = rotl(c, 21) + tmp`), in whole numbers of any size so that no rule of JavaScript's 32-bit
 * arithmetic is shared with the code under test.
 */
function* reference(seed: number, purpose: number, trial: number): Generator<number> {
  let [a, b, c, counter] = [BigInt(seed), BigInt(purpose), BigInt(trial), 1n];
  for (let step = 0; ; step++) {
    const result = (a + b + counter) & WORD;
    counter = (counter + 1n) & WORD;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & WORD;
    c = ((((c << 21n) | (c >> 11n)) & WORD) + result) & WORD;
    if (step >= 16) yield Number(result);
  }
}

const word = fc.integer({ min: 0, max: 0xffff_ffff });

describe("Stream", () => {
  it("gives what the published algorithm gives, for any seed, purpose and trial", () => {
    fc.assert(
      fc.property(word, word, word, (seed, purpose, trial) => {
        const stream = new Stream().begin(seed, purpose, trial);
        const expected = reference(seed, purpose, trial);
        for (let step = 0; step < 40; step++) expect(stream.next() >>> 0).toBe(expected.next().value);
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it("gives the first ten outputs it always gave (a non-regression list: a change breaks every saved result)", () => {
    const stream = new Stream().begin(2015, purposeOf("input/outcome.job-13.baseline"), 7);
    expect(Array.from({ length: 10 }, () => stream.next() >>> 0)).toEqual([
      517467175, 3519085251, 2780190270, 2516323047, 2015630138, 2372856463, 3659049798, 1747264452, 4036958228,
      2104418997,
    ]);
  });

  it("fills with the same numbers that it gives one by one", () => {
    const filled = new Float64Array(12);
    const stream = new Stream().begin(1, 2, 3);
    stream.fill(filled, 2, 5);
    stream.fill(filled, 7, 3);
    const single = new Stream().begin(1, 2, 3);
    const expected = Array.from({ length: 8 }, () => ((single.next() >>> 0) + 0.5) / 2 ** 32);
    expect([...filled]).toEqual([0, 0, ...expected, 0, 0]);
    expect(stream.next()).toBe(single.next());
  });

  it("stays strictly between 0 and 1 even where all bits are alike", () => {
    expect((0xffff_ffff + 0.5) / 2 ** 32).toBeLessThan(1);
    const top = 2 ** 26 - 1;
    expect((top * 2 ** 26 + top + 0.5) / 2 ** 52).toBeLessThan(1);
    const stream = new Stream();
    for (let trial = 0; trial < 20_000; trial++) {
      const u = stream.begin(9, 9, trial).fineUniform();
      expect(u > 0 && u < 1).toBe(true);
    }
  });

  it("forgets what it gave before when it begins anew", () => {
    const used = new Stream().begin(5, 6, 7);
    for (let step = 0; step < 33; step++) used.next();
    expect(used.begin(1, 2, 3).next()).toBe(new Stream().begin(1, 2, 3).next());
  });
});

describe("purposeOf", () => {
  it("gives each of 20,000 likely names a key of its own, but for the pairs that chance allows", () => {
    // Expected collisions among n = 20,000 keys of 32 bits: n²/2^33 = 0.05; two would have a chance of about 1 in 900.
    const names = Array.from({ length: 20_000 }, (_, index) => `input/outcome.stage-${index}.baseline`);
    expect(new Set(names.map(purposeOf)).size).toBeGreaterThanOrEqual(names.length - 1);
  });

  it("flips half of the bits when one letter changes", () => {
    let flipped = 0;
    const pairs = 4000;
    for (let index = 0; index < pairs; index++) {
      let differing = (purposeOf(`people/${index}/a`) ^ purposeOf(`people/${index}/b`)) >>> 0;
      for (; differing !== 0; differing &= differing - 1) flipped++;
    }
    const standardError = Math.sqrt(32 * pairs) / 2;
    expect(Math.abs(flipped - 16 * pairs)).toBeLessThan(4 * standardError);
  });

  it("tells letters beyond ASCII apart", () => {
    expect(purposeOf("é")).not.toBe(purposeOf("e"));
    expect(purposeOf("ā")).not.toBe(purposeOf("\u0001"));
  });
});
