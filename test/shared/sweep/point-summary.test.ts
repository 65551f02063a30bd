import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import { summarisePoint } from "#shared/sweep/point-summary.ts";
import { keptMeasures } from "#shared/sweep/sweep-figures.ts";

describe("summarisePoint", () => {
  it("finds differences trial by trial, with their own error", () => {
    const columnsWith = (paid: readonly number[], drawn: readonly number[], profit: readonly number[]) =>
      keptMeasures.map((id) =>
        Float64Array.from(
          id === names.paymentsTotal
            ? paid
            : id === names.investorDrawn
              ? drawn
              : id === names.investorProfit
                ? profit
                : paid.map(() => 0),
        ),
      );
    const scenario = examples[0].scenario;
    const there = { scenario, columns: columnsWith([10, 20, 40, 30], [1, 1, 1, 0], [-1, 1, 1, 0]) };
    const here = { scenario, columns: columnsWith([11, 22, 43, 30], [1, 1, 0, 1], [-1, -1, 0, 1]) };
    const { measures, probabilities } = summarisePoint(here, measuresOf(compileDeal(scenario)), there);
    // Differences 1, 2, 3, 0: mean 1.5; deviations −0.5, 0.5, 1.5, −1.5 squared add up to 5; √(5/3)/√4 = 0.6455.
    const { difference } = measures.find(({ id }) => id === names.paymentsTotal)!;
    expect(difference!.mean).toBe(1.5);
    expect(difference!.standardError).toBeCloseTo(Math.sqrt(5 / 3) / 2, 12);
    // Losses: 2 of 3 asked here, 1 of 3 there. Parts, times 4/3: here 1/3, 1/3, 0, −2/3; there 2/3, −1/3, −1/3, 0.
    const loss = probabilities.find(({ id }) => id === "investor.loss")!;
    expect(loss.difference!.mean).toBeCloseTo(1 / 3, 12);
    const parts = [-1 / 3, 2 / 3, 1 / 3, -2 / 3].map((part) => (part * 4) / 3);
    const variance = parts.reduce((sum, part) => sum + part * part, 0) / 3;
    expect(loss.difference!.standardError).toBeCloseTo(Math.sqrt(variance) / 2, 12);
  });
});
