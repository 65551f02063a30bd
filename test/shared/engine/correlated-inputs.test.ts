import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Uncertainty } from "#shared/model/uncertainty.ts";
import { expectNear } from "../support/standard-errors.ts";
import { drawsOf, quantity } from "../support/input-draws.ts";
import { plainDeal } from "../support/plain-deal.ts";

const TRIALS = 20_000;
const idOf = (name: string): string => `quantity.${name}`;

const families: Readonly<Record<string, Distribution>> = {
  normal: { family: "normal", mean: 5, standardDeviation: 2 },
  lognormal: { family: "lognormal", mean: 100, standardDeviation: 80 },
  beta: { family: "beta", alpha: 2, beta: 5 },
  pert: { family: "pert", low: 1, likely: 2, high: 9 },
  uniform: { family: "uniform", low: 0, high: 1 },
  evidence: { family: "evidence", successes: 41, trials: 120 },
  percentiles: { family: "percentiles", p10: 1, p50: 2, p90: 5, lowerBound: 0 },
  triangular: { family: "triangular", low: 0, likely: 1, high: 2 },
};
const quantities = Object.entries(families).map(([id, value]) => quantity(id, value));

function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranked = new Float64Array(values.length);
  order.forEach((place, rank) => (ranked[place] = rank));
  return ranked;
}

function pearson(x: Float64Array, y: Float64Array): number {
  const mean = (row: Float64Array): number => row.reduce((sum, each) => sum + each, 0) / row.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((each, index) => {
    xy += (each - mx) * (y[index]! - my);
    xx += (each - mx) ** 2;
    yy += (y[index]! - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

const spearman = (x: Float64Array, y: Float64Array): number => pearson(ranks(x), ranks(y));
/** Of Spearman's ρ in n trials, on the safe side of the bivariate normal's (Bonett & Wright 2000). */
const standardError = (rho: number): number => (Math.sqrt(1 + rho ** 2 / 2) * (1 - rho ** 2)) / Math.sqrt(TRIALS - 3);

describe("rank correlations", () => {
  it.each([
    ["normal", "lognormal", 0.7],
    ["beta", "pert", -0.5],
    ["uniform", "evidence", 0.3],
    ["percentiles", "triangular", 0.9],
    ["lognormal", "uniform", -0.9],
  ] as const)("are reached between %s and %s", (a, b, rho) => {
    const deal = plainDeal({
      uncertainty: { quantities, rankCorrelations: [{ a: idOf(a), b: idOf(b), correlation: rho }] },
    });
    const [x, y] = drawsOf(deal, [idOf(a), idOf(b)], TRIALS) as [Float64Array, Float64Array];
    expectNear(spearman(x, y), rho, standardError(rho), "Spearman");
  });

  it("leave each input its own distribution", () => {
    const pairs = [
      { a: idOf("normal"), b: idOf("beta"), correlation: 0.8 },
      { a: idOf("normal"), b: idOf("uniform"), correlation: -0.4 },
    ];
    const [uniform] = drawsOf(
      plainDeal({ uncertainty: { quantities, rankCorrelations: pairs } }),
      [idOf("uniform")],
      TRIALS,
    );
    const mean = uniform!.reduce((sum, each) => sum + each, 0) / TRIALS;
    const square = uniform!.reduce((sum, each) => sum + each * each, 0) / TRIALS;
    expectNear(mean, 1 / 2, Math.sqrt(1 / 12 / TRIALS), "mean");
    expectNear(square, 1 / 3, Math.sqrt((1 / 5 - 1 / 9) / TRIALS), "mean square");
  });

  it("put inputs in lockstep at 1 and at −1", () => {
    const at = (correlation: number) =>
      drawsOf(
        plainDeal({
          uncertainty: { quantities, rankCorrelations: [{ a: idOf("uniform"), b: idOf("triangular"), correlation }] },
        }),
        [idOf("uniform"), idOf("triangular")],
        500,
      ) as [Float64Array, Float64Array];
    expect(spearman(...at(1))).toBe(1);
    expect(spearman(...at(-1))).toBeCloseTo(-1, 12);
  });
});

describe("drivers", () => {
  const drivers: Uncertainty["drivers"] = [
    { id: "labour", name: "Labour market", loadings: { [idOf("normal")]: 0.8, [idOf("beta")]: 0.6 } },
    { id: "quality", name: "Delivery", loadings: { [idOf("normal")]: 0.5, [idOf("pert")]: -0.7 } },
  ];

  it("correlate normal scores by the products of loadings", () => {
    const deal = plainDeal({ uncertainty: { quantities, drivers } });
    const [normal, beta, pert] = drawsOf(deal, [idOf("normal"), idOf("beta"), idOf("pert")], TRIALS) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const rank = (r: number): number => (6 / Math.PI) * Math.asin(r / 2);
    for (const [x, y, r] of [
      [normal, beta, 0.48],
      [normal, pert, -0.35],
      [beta, pert, 0],
    ] as const)
      expectNear(spearman(x, y), rank(r), standardError(rank(r)), `Spearman of ${r}`);
  });

  it("leave the draws of every other input alone, to the bit", () => {
    const others = Object.keys(families)
      .map(idOf)
      .filter((id) => !drivers.some(({ loadings }) => id in loadings));
    expect(drawsOf(plainDeal({ uncertainty: { quantities, drivers } }), others, 50)).toEqual(
      drawsOf(plainDeal({ uncertainty: { quantities } }), others, 50),
    );
  });

  it("draw the first input of those that move together as if it were alone", () => {
    const ids = [idOf("normal")];
    expect(drawsOf(plainDeal({ uncertainty: { quantities, drivers } }), ids, 50)).toEqual(
      drawsOf(plainDeal({ uncertainty: { quantities } }), ids, 50),
    );
  });
});

describe("correlations that contradict each other", () => {
  const pairs = [
    { a: idOf("normal"), b: idOf("beta"), correlation: 0.9 },
    { a: idOf("beta"), b: idOf("uniform"), correlation: 0.9 },
    { a: idOf("normal"), b: idOf("uniform"), correlation: -0.9 },
  ];

  it("are told with what is used, and that is reached", () => {
    const deal = plainDeal({ uncertainty: { quantities, rankCorrelations: pairs } });
    const moved = compileDeal(deal).inputs.movedCorrelations;
    expect(moved).toHaveLength(3);
    const rows = drawsOf(deal, [idOf("normal"), idOf("beta"), idOf("uniform")], TRIALS);
    const names = ["normal", "beta", "uniform"].map(idOf);
    for (const { a, b, stated, used } of moved) {
      expect(Math.abs(stated)).toBeCloseTo(0.9, 9);
      expect(Math.abs(used)).toBeLessThan(0.9);
      expectNear(
        spearman(rows[names.indexOf(a)]!, rows[names.indexOf(b)]!),
        used,
        standardError(used),
        `Spearman of ${a}, ${b}`,
      );
    }
  });

  it("are not told where there are none", () => {
    expect(
      compileDeal(plainDeal({ uncertainty: { quantities, rankCorrelations: [pairs[0]!] } })).inputs.movedCorrelations,
    ).toEqual([]);
  });
});
