import { describe, expect, it } from "vitest";
import { discountFactors, inProportion } from "#shared/finance/discount-factors.ts";

const greenBook = [
  { fromYear: 31, rate: 0.03 },
  { fromYear: 76, rate: 0.025 },
];

describe("discountFactors", () => {
  it("are the Green Book's at whole years", () => {
    // HM Treasury, The Green Book (2022), annex A6, table 7: 3.5 %, years 0 to 5.
    const factors = discountFactors(0.035, 61);
    const published = [1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842];
    published.forEach((factor, year) => expect(factors[12 * year]).toBeCloseTo(factor, 4));
  });

  it("are (1 + r)^(−m/12) in between", () => {
    // 1.035^(−1/2) = 0.982946.
    expect(discountFactors(0.035, 7)[6]).toBeCloseTo(1 / Math.sqrt(1.035), 14);
  });

  it("are all one at no rate", () => {
    expect([...discountFactors(0, 4)]).toEqual([1, 1, 1, 1]);
  });

  it("are one a month, from month 0", () => {
    expect(discountFactors(0.1, 3)).toHaveLength(3);
    expect(discountFactors(0.1, 3)[0]).toBe(1);
    expect(discountFactors(0.1, 0)).toHaveLength(0);
  });

  it("fall more slowly from the years the Green Book names on", () => {
    // Years 0–30 at 3.5 %, 31–75 at 3.0 %, from 76 at 2.5 %, worked out apart in exact decimals, year by year.
    const factors = discountFactors(0.035, 1201, greenBook);
    const apart: readonly (readonly [year: number, factor: number])[] = [
      [30, 0.356278],
      [31, 0.345901],
      [32, 0.335827],
      [75, 0.094214],
      [76, 0.091916],
      [100, 0.050818],
    ];
    for (const [year, factor] of apart) expect(factors[12 * year]).toBeCloseTo(factor, 6);
    expect(factors[12 * 31]).toBeCloseTo(1 / (1.035 ** 30 * 1.03), 14);
    expect(factors[12 * 76]).toBeCloseTo(1 / (1.035 ** 30 * 1.03 ** 45 * 1.025), 14);
  });

  it("change rate with the month, without a jump", () => {
    const factors = discountFactors(0.035, 363, greenBook);
    expect(factors[359]! / factors[360]!).toBeCloseTo(1.035 ** (1 / 12), 13);
    expect(factors[361]! / factors[360]!).toBeCloseTo(1.03 ** (-1 / 12), 13);
  });

  it("are the same to the last bit before any later rate", () => {
    expect(discountFactors(0.035, 361, greenBook)).toEqual(discountFactors(0.035, 361));
  });
});

describe("inProportion", () => {
  it("gives the Green Book's rates for health effects: 1.5 %, 1.29 %, 1.07 %", () => {
    const rates = inProportion(0.015, 0.035, greenBook).map(({ rate }) => Math.round(rate * 10_000));
    expect(rates).toEqual([129, 107]);
  });

  it("keeps the own rate where the general one is nil", () => {
    expect(inProportion(0.015, 0, greenBook)).toEqual([]);
  });
});
