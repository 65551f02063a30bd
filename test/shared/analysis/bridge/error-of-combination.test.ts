import { describe, expect, it } from "vitest";
import { errorOfCombination, meanOfValues, percentileOfValues } from "#shared/analysis/bridge/error-of-combination.ts";
import { Stream } from "#shared/random/stream.ts";
import { SECTIONS } from "#shared/stats/error-by-sections.ts";
import { moments } from "#shared/stats/moments.ts";
import { quantileDifferences } from "#shared/stats/quantile-difference.ts";

function uniforms(run: number, purpose: number, trials: number): Float64Array {
  const stream = new Stream().begin(11, purpose, run);
  return Float64Array.from({ length: trials }, () => stream.fineUniform());
}

describe("the error of a combination of figures of the same trials", () => {
  it("is how it differs between sections, by hand", () => {
    // Two trials a section: of one column their mean is 1 in ten sections and 3 in ten, of the other 0 or 1 by turns.
    const one = Float64Array.from({ length: 2 * SECTIONS }, (_, trial) => (trial < SECTIONS ? 1 : 3));
    const other = one.map((_, trial) => (Math.floor(trial / 2) % 2 === 0 ? 0 : 1));
    const of = (weight: number): number | undefined =>
      errorOfCombination(
        [
          { weight: 1, values: one },
          { weight, values: other },
        ],
        meanOfValues,
        1,
      );
    // Alone: every section is 1 from the mean of 2: √(20 × 1 / (20 × 19)).
    expect(of(0)).toBeCloseTo(Math.sqrt(20 / 380), 12);
    // Less twice the other: 1, −1, 3 or 1 in five sections each, about 1: ten are 2 from it: √(10 × 4 / 380).
    expect(of(-2)).toBeCloseTo(Math.sqrt(40 / 380), 12);
    expect(errorOfCombination([{ weight: 1, values: one.slice(1) }], meanOfValues, 1)).toBeUndefined();
  });

  it("is that of a difference of percentiles, where it is one", () => {
    const [here, there] = [uniforms(0, 1, 2000), uniforms(0, 2, 2000)];
    const parts = [
      { weight: 1, values: here },
      { weight: -1, values: there },
    ];
    const [median] = quantileDifferences(here, there, [0.5])!;
    expect(errorOfCombination(parts, percentileOfValues(0.5), 1)).toBeCloseTo(median!.standardError, 12);
    const few = parts.map((part) => ({ ...part, values: part.values.slice(0, 900) }));
    expect(errorOfCombination(few, percentileOfValues(0.5), 1)).toBeUndefined();
  });

  it("is how far the combination lies from the truth: of x y − x − y, whose parts have common draws", () => {
    // With x, y uniform: mean ¼ − 1; what terms that multiply do together has such parts.
    const distances = Array.from({ length: 60 }, (_, run) => {
      const [x, y] = [uniforms(run, 1, 400), uniforms(run, 2, 400)];
      const product = x.map((value, trial) => value * y[trial]!);
      const parts = [
        { weight: 1, values: product },
        { weight: -1, values: x },
        { weight: -1, values: y },
      ];
      const value = parts.reduce((sum, { weight, values }) => sum + weight * meanOfValues(values), 0);
      return (value + 0.75) / errorOfCombination(parts, meanOfValues, 1)!;
    });
    const { standardDeviation } = moments(Float64Array.from(distances));
    // One, and a little more with 20 sections: a Student's t of 19 has √(19/17) = 1.06; its own error of 60 is a tenth.
    expect(standardDeviation).toBeGreaterThan(0.75);
    expect(standardDeviation).toBeLessThan(1.4);
  });
});
