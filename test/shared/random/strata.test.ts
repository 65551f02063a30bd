import { describe, expect, it } from "vitest";
import { HYPERCUBE_TRIALS } from "#shared/model/sampling.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { Strata } from "#shared/random/strata.ts";
import { Stream } from "#shared/random/stream.ts";
import { expectNear } from "../support/standard-errors.ts";

const stream = new Stream();

/** An input's uniforms in trials `first` to `first + count − 1`. */
function uniforms(name: string, count: number, { seed = 7, first = 0 } = {}): Float64Array {
  const strata = new Strata(purposeOf(`strata/${name}`));
  return Float64Array.from({ length: count }, (_, place) => {
    const own = stream.begin(seed, purposeOf(`input/${name}`), first + place).fineUniform();
    return strata.uniform(own, stream, seed, first + place);
  });
}

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, each) => sum + each, 0) / values.length;

describe("the strata of an input", () => {
  it("hold one uniform each in every 32 trials from a multiple of 32 on", () => {
    for (const first of [0, 32, 320, 999_968])
      for (let seed = 0; seed < 50; seed++) {
        const found = [...uniforms("one", HYPERCUBE_TRIALS, { seed, first })].map((u) => Math.floor(u * 32));
        expect(new Set(found).size).toBe(32);
      }
  });

  it("do not depend on what was asked before", () => {
    const run = uniforms("one", 200);
    expect(uniforms("one", 1, { first: 137 })[0]).toBe(run[137]);
    const strata = new Strata(purposeOf("strata/one"));
    const at = (trial: number, seed = 7): number =>
      strata.uniform(stream.begin(seed, purposeOf("input/one"), trial).fineUniform(), stream, seed, trial);
    expect([at(199), at(3), at(3, 8), at(100), at(3)]).toEqual([
      run[199],
      run[3],
      uniforms("one", 4, { seed: 8 })[3],
      run[100],
      run[3],
    ]);
  });

  it("come in every order: each place of a block is any stratum as often, and two places any two", () => {
    const seeds = 16_000;
    const pairs = new Float64Array(32 * 32);
    const last = new Float64Array(32);
    for (let seed = 0; seed < seeds; seed++) {
      const found = uniforms("one", 32, { seed }).map((u) => Math.floor(u * 32));
      pairs[found[4]! * 32 + found[5]!]!++;
      last[found[31]!]!++;
    }
    for (const count of last)
      expectNear(count / seeds, 1 / 32, Math.sqrt(((1 / 32) * (31 / 32)) / seeds), "a stratum, last");
    for (let cell = 0; cell < pairs.length; cell++) {
      const chance = cell % 33 === 0 ? 0 : 1 / (32 * 31);
      if (chance === 0) expect(pairs[cell]).toBe(0);
    }
    const expected = seeds / (32 * 31);
    const chiSquare = pairs.reduce(
      (sum, count, cell) => (cell % 33 === 0 ? sum : sum + (count - expected) ** 2 / expected),
      0,
    );
    expectNear(chiSquare, 991, Math.sqrt(2 * 991), "chi-square of pairs");
  });

  it("are uniform within, and strictly between 0 and 1 at the ends", () => {
    const draws = Float64Array.from({ length: 20_000 }, (_, seed) => uniforms("one", 1, { seed })[0]!);
    expectNear(mean(draws), 0.5, Math.sqrt(1 / 12 / draws.length), "mean");
    expectNear(mean(draws.map((u) => (u - 0.5) ** 2)), 1 / 12, Math.sqrt(1 / 180 / draws.length), "variance");
    const within = draws.map((u) => u * 32 - Math.floor(u * 32));
    expectNear(mean(within), 0.5, Math.sqrt(1 / 12 / draws.length), "mean within");
    const strata = new Strata(purposeOf("strata/one"));
    const ends = Array.from({ length: 64 }, (_, trial) =>
      [0, 1 - 2 ** -53].map((own) => strata.uniform(own, stream, 7, trial)),
    );
    for (const [low, high] of ends) {
      expect(low).toBeGreaterThan(0);
      expect(high).toBeLessThan(1);
    }
  });

  it("of two inputs and of two blocks go together no more than chance has it", () => {
    const runs = 2000;
    const product = (x: Float64Array, y: Float64Array): number =>
      12 * mean(x.map((u, place) => (u - 0.5) * (y[place]! - 0.5)));
    const inputs: number[] = [];
    const blocks: number[] = [];
    for (let seed = 0; seed < runs; seed++) {
      const one = uniforms("one", 64, { seed });
      inputs.push(product(one.subarray(0, 32), uniforms("other", 32, { seed })));
      blocks.push(product(one.subarray(0, 32), one.subarray(32)));
    }
    for (const found of [inputs, blocks]) {
      expectNear(mean(found), 0, 1 / Math.sqrt(32 * runs), "mean correlation");
      // A random permutation against another: 1/(n − 1), a little less for what is uniform within strata.
      expectNear(mean(found.map((r) => r * r)), 1 / 31.5, (1 / 31.5) * Math.sqrt(2 / runs), "variance of it");
    }
  });
});
