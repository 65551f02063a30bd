import { describe, expect, it } from "vitest";
import { isMonotone } from "#shared/analysis/solve/is-monotone.ts";
import { stepsAbove, stepsBelow, valueOf } from "#shared/analysis/solve/lever.ts";
import { readAmount } from "#shared/analysis/solve/read-amount.ts";
import { readGoal, readRange } from "#shared/analysis/solve/read-goal.ts";
import { curveSteps, scanSteps } from "#shared/analysis/solve/scan.ts";

describe("what people write", () => {
  it.each([
    ["1500000", 1.5e6],
    ["£1,500,000", 1.5e6],
    ["1.5m", 1.5e6],
    ["2k", 2000],
    ["5%", 0.05],
    ["-2.5 %", -0.025],
    ["1e6", 1e6],
    [".5", 0.5],
    ["US$900k", 900_000],
    ["−£800,000", -800_000],
    ["£-5", -5],
    ["−2.5%", -0.025],
    ["1.10×", 1.1],
    ["1.25x", 1.25],
    ["₹2m", 2e6],
  ])("reads %s", (text, value) => expect(readAmount(text)).toBe(value));

  it.each(["", "m", "5%%", "--5", "−£-5", "x5", "US5", "1..2", "five", "1m2"])("does not read “%s”", (text) =>
    expect(readAmount(text)).toBeNaN(),
  );

  it("reads goals and ranges", () => {
    expect(readGoal("payments.overBudget<=5%")).toEqual({
      figure: "payments.overBudget",
      limit: "atMost",
      level: 0.05,
    });
    expect(readGoal("investor.irr.p50 = 6%")).toEqual({ figure: "investor.irr.p50", limit: "equal", level: 0.06 });
    expect(readGoal("x ≥ 2m")).toEqual({ figure: "x", limit: "atLeast", level: 2e6 });
    for (const wrong of ["", "x", "x<5", "x<=", "<=5%", "x<=y"]) expect(readGoal(wrong)).toBeUndefined();
    expect(readRange("1m..3m")).toEqual({ from: 1e6, to: 3e6 });
    for (const wrong of ["1", "1..2..3", "a..b", "..", "1.."]) expect(readRange(wrong)).toBeUndefined();
  });

  it("draws a curve finer where more was looked at, and no finer than can be seen", () => {
    const span = { from: 0, to: 1000 };
    expect(scanSteps(span, 3, 400, 2000, undefined)).toEqual([0, 400, 500, 1000]);
    expect(curveSteps(span, [0, 500, 1000], [250, 251, 254, 498, 1001])).toEqual([0, 250, 254, 500, 1000]);
  });

  it("counts in steps without dust", () => {
    expect(valueOf({ step: 0.0001 }, 3)).toBe(0.0003);
    expect([stepsBelow(0.3, 0.1), stepsAbove(0.3, 0.1), stepsBelow(0.35, 0.1), stepsAbove(0.35, 0.1)]).toEqual([
      3, 3, 3, 4,
    ]);
    const figures = (values: readonly number[]) => values.map((value) => ({ value, standardError: 1 }));
    expect(isMonotone(figures([1, 5, 4.5, 9]))).toBe(true);
    expect(isMonotone(figures([1, 5, 2, 9]))).toBe(false);
  });
});
