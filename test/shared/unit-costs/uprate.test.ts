import { describe, expect, it } from "vitest";
import { deflatorOfFinancialYear } from "#shared/unit-costs/gdp-deflator.ts";
import { unitCosts } from "#shared/unit-costs/library.ts";
import { needsGrowth, upratingFactor } from "#shared/unit-costs/uprate.ts";

describe("the deflator of a financial year", () => {
  it("is three quarters of the first calendar year and one of the second", () => {
    // 2011/12: 0.75 × 70.834 + 0.25 × 71.9294 = 53.1255 + 17.98235 = 71.10785.
    expect(deflatorOfFinancialYear("2011/12")).toBeCloseTo(71.10785, 10);
  });

  it("is not guessed outside the series", () => {
    expect(() => deflatorOfFinancialYear("2024/25")).toThrow("2024/25");
    expect(() => deflatorOfFinancialYear("2004/05")).toThrow("2004/05");
  });
});

describe("upratingFactor", () => {
  it("is the ratio of deflators", () => {
    // 100 / 71.10785 = 1.406314493.
    expect(upratingFactor("2011/12", 2024, 0.02)).toBeCloseTo(1.406314493, 9);
  });

  it("takes no growth within the series", () => {
    expect(upratingFactor("2011/12", 2024, 0.5)).toBe(upratingFactor("2011/12", 2024, 0));
    expect(needsGrowth(2024)).toBe(false);
  });

  it("grows by the assumed rate for each year after the last outturn", () => {
    // 1.02² more: 1.406314493 × 1.0404 = 1.463129598.
    expect(upratingFactor("2011/12", 2026, 0.02)).toBeCloseTo(1.463129598, 8);
    expect(needsGrowth(2025)).toBe(true);
  });

  it("is below 1 to an earlier year, and nothing before the series", () => {
    // 68.217 / 73.772725 = 0.924691.
    expect(upratingFactor("2013/14", 2009, 0.02)).toBeCloseTo(0.924691, 6);
    expect(upratingFactor("2013/14", 2004, 0.02)).toBeUndefined();
  });
});

describe("the library", () => {
  it("has every figure as published, in the order of its source", () => {
    expect(unitCosts.map(({ amount, per, priceYear }) => `${amount} ${per} ${priceYear}`)).toEqual([
      "109 incident 2011/12",
      "1807 incident 2013/14",
      "216 incident 2013/14",
      "429 day 2011/12",
      "51080 year 2013/14",
      "700 week 2013/14",
      "2995 week 2013/14",
      "33785 year 2013/14",
      "593 incident 2006/07",
      "609 incident 2010/11",
      "2470 incident 2008/09",
      "3152 incident 2008/09",
      "7900 year 2010/11",
      "2501 incident 2010/11",
      "6680 incident 2010/11",
      "107 week 2010/11",
      "9800 year 2012/13",
      "8632 year 2012/13",
      "4257 year 2010/11",
      "1509 year 2005/06",
      "9219 year 2005/06",
      "1800 year 2009/10",
    ]);
  });

  it("names each once, and has a deflator for each", () => {
    expect(new Set(unitCosts.map(({ id }) => id)).size).toBe(unitCosts.length);
    for (const { id, priceYear } of unitCosts) {
      expect(id).toMatch(/^[a-z0-9-]+$/u);
      expect(upratingFactor(priceYear, 2015, 0)).toBeGreaterThan(1);
    }
  });
});
