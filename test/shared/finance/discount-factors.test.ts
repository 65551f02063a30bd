import { describe, expect, it } from "vitest";
import { discountFactors } from "#shared/finance/discount-factors.ts";

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
});
