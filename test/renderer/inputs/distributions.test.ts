import { describe, expect, it } from "vitest";
import { distributionWords } from "#shared/format/distribution-words.ts";
import { shortDistributionWords } from "#renderer/inputs/short-distribution-words.ts";
import { familiesFor } from "#renderer/inputs/families.ts";
import { middleOf } from "#renderer/inputs/middle-of.ts";
import { sketchPoints } from "#renderer/inputs/sketch-points.ts";
import { startingDistribution } from "#renderer/inputs/starting-distribution.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import { correlationRange, countRange, growthRange, moneyRange, monthRange, rateRange } from "#shared/schema/range.ts";

const ranges = { rateRange, moneyRange, countRange, monthRange, growthRange, correlationRange };
const cases = Object.entries(ranges).flatMap(([name, range]) =>
  [range.low, 0.02, 0.3, 1, 0.999, 340, -0.1]
    .filter((middle) => middle >= range.low && (range.openHigh ? middle < range.high : middle <= range.high))
    .flatMap((middle) => familiesFor(range).map(([family]) => [family, middle, name, range] as const)),
);

describe("startingDistribution", () => {
  it.each(cases)("of family %s around %d in %s has no faults", (family, middle, _, range) => {
    expect(distributionFaults(startingDistribution(family, middle, range))).toEqual([]);
  });

  it("spreads a PERT a fifth to each side, kept inside the range", () => {
    expect(startingDistribution("pert", 1500, moneyRange)).toEqual({
      family: "pert",
      low: 1200,
      likely: 1500,
      high: 1800,
    });
    expect(startingDistribution("pert", 0.9, rateRange)).toEqual({ family: "pert", low: 0.72, likely: 0.9, high: 1 });
  });

  it("goes back to the value it was made of", () => {
    expect(middleOf(startingDistribution("pert", 12_345, moneyRange))).toBe(12_345);
  });
});

describe("the words of a distribution", () => {
  it("name its family and values with their unit", () => {
    const pert = { family: "pert", low: 15_000, likely: 16_500, high: 19_000 } as const;
    expect(distributionWords(pert, "money", "GBP")).toBe("PERT £15,000 – £16,500 – £19,000");
    expect(shortDistributionWords(pert, "money", "GBP")).toBe("15,000–16,500–19,000");
  });

  it("say how many of how many stand in the record", () => {
    const evidence = { family: "evidence", successes: 151, trials: 171 } as const;
    expect(distributionWords(evidence, "percent", "GBP")).toBe("151 of 171 in the record");
    expect(shortDistributionWords(evidence, "percent", "GBP")).toBe("151 of 171");
  });

  it("tell a triangle from a PERT of the same values", () => {
    const points = { low: 0.3, likely: 0.45, high: 0.6 };
    expect(distributionWords({ family: "triangular", ...points }, "percent", "GBP")).not.toBe(
      distributionWords({ family: "pert", ...points }, "percent", "GBP"),
    );
  });
});

describe("sketchPoints", () => {
  it("is highest where a PERT is likely and low at its ends", () => {
    const points = sketchPoints({ family: "pert", low: 0, likely: 5, high: 10 });
    const [at] = points.reduce((best, point) => (point[1] > best[1] ? point : best));
    expect(at).toBeCloseTo(0.5, 1);
    expect(points[0]![1]).toBeLessThan(0.2);
    expect(points.at(-1)![1]).toBeLessThan(0.2);
  });

  it("draws nothing for a distribution with faults", () => {
    expect(sketchPoints({ family: "uniform", low: 2, high: 1 })).toEqual([]);
  });
});
