import { describe, expect, it } from "vitest";
import { betterBy, criteria } from "#shared/compare/better.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";

const criterion = (measure: string) => criteria.find((each) => each.measure === measure)!;
const errors = trialErrors("plain", 5);
const column = (...values: readonly number[]) => Float64Array.from(values);

describe("how often one deal is better than another", () => {
  it("is counted trial by trial, with ties of their own", () => {
    // Differences 5, 0, −1, 2, 0: better in two of five, the same in two, worse in one.
    const found = betterBy(criterion(names.providerMargin), column(15, 7, 1, 4, 0), column(10, 7, 2, 2, 0), errors)!;
    expect(found).toMatchObject({ party: "provider", decides: true, trials: 5 });
    expect([found.better.share, found.same.share, found.worse.share]).toEqual([0.4, 0.4, 0.2]);
    // √(0.4 · 0.6 / 5) = 0.2191
    expect(found.better.standardError).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 5), 12);
  });

  it("means lower where less is better", () => {
    const found = betterBy(criterion(names.paymentsTotal), column(9, 11, 10), column(10, 10, 10), errors)!;
    expect([found.better.share, found.same.share, found.worse.share]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("takes less than half a penny for the same", () => {
    const found = betterBy(criterion(names.investorProfit), column(1.004, 1.006), column(1, 1), errors)!;
    expect([found.better.share, found.same.share]).toEqual([0.5, 0.5]);
  });

  it("asks only trials in which both have the measure, and nothing where there are none", () => {
    const irr = criterion(names.investorIrr);
    const found = betterBy(irr, column(0.1, Number.NaN, 0.2), column(0.05, 0.1, Number.NaN), errors)!;
    expect(found).toMatchObject({ trials: 1, better: { share: 1 } });
    expect(betterBy(irr, column(Number.NaN), column(0.1), errors)).toBeUndefined();
  });

  it("has one measure that decides for each party", () => {
    const deciding = criteria.filter(({ decides }) => decides).map(({ party }) => party);
    expect(deciding).toEqual(["commissioner", "investor", "provider"]);
  });
});
