import { describe, expect, it } from "vitest";
import { irrDoubt, mostNotUnique } from "#shared/analysis/conduct/irr-doubt.ts";
import { conductTests } from "#shared/analysis/tests/conduct-tests.ts";
import { examples } from "#shared/examples/examples.ts";
import { findFigure } from "#shared/sweep/decision-figures.ts";
import { figureOf } from "#shared/sweep/figure-of.ts";
import type { PointTrials } from "#shared/sweep/point-trials.ts";
import { keptMeasures } from "#shared/sweep/sweep-figures.ts";
import { inProcessCrew, unheard } from "../support/in-process-crew.ts";
import { plainDeal } from "../support/plain-deal.ts";

/** A point whose trials have these rates, and of which some change sign again. */
const pointOf = (rates: readonly number[], changes: readonly number[]): PointTrials => ({
  scenario: plainDeal(),
  columns: keptMeasures.map((id) =>
    Float64Array.from(id === "investor.irr" ? rates : id === "investor.irrAmbiguous" ? changes : rates.map(() => 0)),
  ),
});

describe("an IRR that may not be the only one", () => {
  const median = findFigure("investor.irr.p50")!;

  it("says in which share of the trials that have one", () => {
    const point = pointOf([0.1, 0.2, 0.3, 0.4, Number.NaN], [1, 0, 0, 0, 1]);
    expect(figureOf(median, point)).toMatchObject({ value: 0.25, notUnique: 0.25 });
    expect(figureOf(median, pointOf([0.1, 0.2], [0, 0]))).not.toHaveProperty("notUnique");
    expect(figureOf(findFigure("investor.profit.mean")!, point)).not.toHaveProperty("notUnique");
  });

  it("is looked for anywhere in a document, and told where it is worth a word", () => {
    const document = { figures: [{ after: { value: 1, notUnique: 0.2 } }], more: { notUnique: 0.34 }, points: [1, 2] };
    expect(mostNotUnique(document)).toBe(0.34);
    expect(irrDoubt(document)).toBe(
      "In up to 34% of the trials of a deal here, the investor’s cash changes sign more than once, so that more than one IRR may solve it: the one nearest 0 is told. Profit and multiple leave no such doubt.",
    );
    expect(irrDoubt({ notUnique: 0.004 })).toBeUndefined();
    expect(irrDoubt(undefined)).toBeUndefined();
  });

  it("is told of a deal whose investors pay in again, and not of one whose do not", async () => {
    const told = async (id: string): Promise<string | undefined> => {
      const { scenario } = examples.find((each) => each.id === id)!;
      const tests = [{ party: "investor", figure: "investor.irr.p50", limit: "atLeast", level: 0.05 }] as const;
      return irrDoubt(await conductTests({ scenario, seed: 1, trials: 40, tests }, inProcessCrew(), unheard));
    };
    expect(await told("greater-manchester")).toMatch(
      /^In up to [67]\d% of the trials of a deal here, the investor’s cash/u,
    );
    expect(await told("peterborough")).toBeUndefined();
  });
});
