import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Uncertainty } from "#shared/model/uncertainty.ts";
import { drawsOf, quantity } from "../support/input-draws.ts";
import { plainDeal } from "../support/plain-deal.ts";

const uniform = { family: "uniform", low: 0, high: 1 } as const;
const TRIALS = 320;

const evenly = (uncertainty: Uncertainty): Scenario => {
  const deal = plainDeal({ uncertainty });
  return { ...deal, run: { ...deal.run, sampling: "latinHypercube" } };
};

/** How often each stratum of 32 comes in each block of 32 trials. */
const occupied = (row: Float64Array): readonly number[] =>
  Array.from(
    { length: TRIALS / 32 },
    (_, block) => new Set([...row.subarray(32 * block, 32 * block + 32)].map((u) => Math.floor(32 * u))).size,
  );

describe("inputs drawn in Latin hypercubes", () => {
  it("come once from each 32nd of their range in every 32 trials, alone or correlated", () => {
    const deal = evenly({
      quantities: [quantity("a", uniform), quantity("b", uniform), quantity("c", uniform)],
      rankCorrelations: [{ a: "quantity.a", b: "quantity.b", correlation: 0.7 }],
    });
    const [a, b, c] = drawsOf(deal, ["quantity.a", "quantity.b", "quantity.c"], TRIALS) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    expect(occupied(a)).toEqual(Array.from({ length: 10 }, () => 32));
    expect(occupied(c)).toEqual(Array.from({ length: 10 }, () => 32));
    // What is made of two is as uniform, but not stratified: some strata come twice.
    expect(Math.min(...occupied(b))).toBeLessThan(32);
  });

  it("are moved by no other input that is added, made certain, or listed elsewhere", () => {
    const of = (...quantities: readonly ReturnType<typeof quantity>[]) =>
      drawsOf(evenly({ quantities }), ["quantity.a"], TRIALS)[0];
    const alone = of(quantity("a", uniform));
    expect(of(quantity("b", uniform), quantity("a", uniform), quantity("c", uniform))).toEqual(alone);
    expect(of(quantity("b", 3), quantity("a", uniform))).toEqual(alone);
  });

  it("differ from plain draws only in the stratum", () => {
    const uncertainty = { quantities: [quantity("a", uniform)] };
    const [plain] = drawsOf(plainDeal({ uncertainty }), ["quantity.a"], TRIALS);
    const [even] = drawsOf(evenly(uncertainty), ["quantity.a"], TRIALS);
    even!.forEach((u, trial) => expect(32 * u - Math.floor(32 * u)).toBeCloseTo(plain![trial]!, 12));
  });
});
