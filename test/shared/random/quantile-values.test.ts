import { describe, expect, it } from "vitest";
import type { SampledDistribution } from "#shared/model/distribution.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { standardNormalCdf, standardNormalQuantile } from "#shared/random/standard-normal.ts";

const PROBABILITIES = [1e-6, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1 - 1e-6];

interface Published {
  /** The call of SciPy 1.17.1 that gave the values, as `.ppf(u)`. */
  readonly call: string;
  readonly distribution: SampledDistribution;
  /**
   * Largest error allowed: 1e-6 standard deviations where the function is tabulated; 1e-11 standard deviations where it
   * rests on stdlib's normal quantile, whose rational approximations are good to 12 digits; else the last digits.
   */
  readonly within: number;
  readonly values: readonly number[];
}

const published: readonly Published[] = [
  {
    call: "stats.beta(2, 2)",
    distribution: { family: "beta", alpha: 2, beta: 2 },
    within: 2.2e-7,
    values: [
      0.0005774614337920399, 0.058903135778195254, 0.13535036217158378, 0.3263518223330697, 0.5, 0.6736481776669303,
      0.8646496378284161, 0.9410968642218047, 0.9994225385661997,
    ],
  },
  {
    call: "stats.beta(0.7, 3.2)",
    distribution: { family: "beta", alpha: 0.7, beta: 3.2 },
    within: 1.7e-7,
    values: [
      7.653365895549833e-10, 0.00039660766375946134, 0.003970994111844651, 0.04155479665975553, 0.12471820610075755,
      0.269584279043074, 0.5402245976992665, 0.7167974637680379, 0.9837220169356036,
    ],
  },
  {
    call: "stats.beta(41.5, 79.5), Jeffreys' posterior of 41 in 120",
    distribution: { family: "evidence", successes: 41, trials: 120 },
    within: 4.3e-8,
    values: [
      0.16416179212004978, 0.24730905141049292, 0.27375488388904445, 0.31338387433633375, 0.3421073943134345,
      0.3716256058185347, 0.41515911234657776, 0.4462413529926062, 0.5573769800984024,
    ],
  },
  {
    call: "stats.beta(2.5, 3.5, loc=11500, scale=4000)",
    distribution: { family: "pert", low: 11500, likely: 13000, high: 15500 },
    within: 7.5e-4,
    values: [
      11506.139384184073, 11755.791842762488, 12011.102397934384, 12595.614921267768, 13127.379763572775,
      13699.968694054569, 14457.46516528321, 14867.976889574904, 15456.839610794505,
    ],
  },
  {
    call: "stats.triang(0.25, loc=2, scale=8)",
    distribution: { family: "triangular", low: 2, likely: 4, high: 10 },
    within: 1e-13,
    values: [
      2.004, 2.4, 2.8944271909999157, 4, 5.101020514433644, 6.535898384862246, 8.450806661517031, 9.30717967697245,
      9.993071796769625,
    ],
  },
  {
    call: "stats.norm(10, 3)",
    distribution: { family: "normal", mean: 10, standardDeviation: 3 },
    within: 3e-11,
    values: [
      -4.260272926468696, 3.0209563778774777, 5.065439119145582, 7.976530749411754, 10, 12.023469250588246,
      14.934560880854416, 16.97904362212252, 24.26027292645126,
    ],
  },
  {
    call: "stats.lognorm(sqrt(log(1.16)), scale=100/sqrt(1.16))",
    distribution: { family: "lognormal", mean: 100, standardDeviation: 40 },
    within: 4e-10,
    values: [
      14.875095912940445, 37.891518094375236, 49.26801606716497, 71.60113092799139, 92.84766908852596,
      120.39879179900342, 174.97537638658315, 227.50974594633905, 579.5384248684833,
    ],
  },
  {
    call: "stats.uniform(2, 8)",
    distribution: { family: "uniform", low: 2, high: 10 },
    within: 1e-14,
    values: PROBABILITIES.map((u) => 2 + 8 * u),
  },
];

describe("quantileFunction", () => {
  it.each(published)("gives SciPy's values of $call", ({ distribution, values, within }) => {
    const quantile = quantileFunction(distribution);
    const errors = PROBABILITIES.map((u, index) => Math.abs(quantile(u) - values[index]!));
    expect(Math.max(...errors)).toBeLessThanOrEqual(within);
  });

  it("takes the smallest value whose cumulative probability reaches u, whatever the order in the file", () => {
    const values = [
      { value: 30, probability: 0.3 },
      { value: 10, probability: 0.5 },
      { value: 20, probability: 0.2 },
    ];
    const quantile = quantileFunction({ family: "discrete", values });
    expect([0.001, 0.5, 0.500001, 0.7, 0.700001, 0.999999].map(quantile)).toEqual([10, 10, 20, 20, 30, 30]);
  });
});

describe("the standard normal", () => {
  it("gives the critical values of NIST/SEMATECH's e-Handbook, 1.3.6.7.1", () => {
    expect(standardNormalCdf(1.96)).toBeCloseTo(0.975, 5);
    expect(standardNormalCdf(1)).toBeCloseTo(0.84134, 5);
    expect(standardNormalQuantile(0.975)).toBeCloseTo(1.959964, 6);
  });

  it("gives SciPy's special.ndtri within 1e-11, far tails included", () => {
    expect(Math.abs(standardNormalQuantile(1e-6) + 4.753424308822899)).toBeLessThan(1e-11);
    expect(Math.abs(standardNormalQuantile(0.01) + 2.3263478740408408)).toBeLessThan(1e-11);
    expect(Math.abs(standardNormalQuantile(1 - 1e-6) - 4.753424308817087)).toBeLessThan(1e-11);
  });
});
