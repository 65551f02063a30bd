import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import { unitOfFigure } from "#shared/format/unit-of-figure.ts";
import type { PathStep } from "#shared/model/problem.ts";
import { valueAt } from "#shared/schema/value-at.ts";

/** What a figure may be told in, by what its range counts. */
const fits: Readonly<Record<string, readonly string[]>> = {
  money: ["money"],
  rate: ["percent"],
  months: ["months"],
  count: ["people", "number"],
  // An effect on a measured share is told in per cent; its range is any figure.
  number: ["number", "percent"],
};

describe("the unit of a figure", () => {
  it.each(examples.map(({ title, scenario }) => [title, scenario] as const))(
    "is that of its range, for every uncertain input of %s",
    (_, scenario) => {
      const listed = compileDeal(scenario).inputs.list(scenario);
      expect(listed.length).toBeGreaterThan(5);
      for (const { id, path, range } of listed)
        expect(fits[range.unit], id).toContain(unitOfFigure(path, (place) => valueAt(scenario, place)));
    },
  );

  it.each<readonly [string, readonly PathStep[]]>([
    ["money", ["payment", "contractCap"]],
    ["money", ["payment", "annualCap", "amounts", 1]],
    ["percent", ["payment", "rateCard", 0, "payerShares", "price"]],
    ["multiple", ["payment", "rateCard", "#job", "segmentMultipliers", "price"]],
    ["multiple", ["capital", "surplus", "moicCap"]],
    ["percent", ["capital", "surplus", "irrCap"]],
    ["money", ["capital", "tranches", 0, "commitment", "value"]],
    ["months", ["cohort", "serviceMonths"]],
    ["code", ["appraisal", "priceBaseYear"]],
    ["number", ["payment", "lastClaimMonth"]],
  ])("%s: %j", (unit, path) => {
    expect(unitOfFigure(path, () => undefined)).toBe(unit);
  });

  it("of an outcome is what that counts", () => {
    const document = {
      outcomes: [
        { kind: "binary" },
        { kind: "frequency", model: "poisson" },
        { kind: "frequency", model: "poisson", effect: { statedAs: "relative" } },
        { kind: "cohortMeasured", model: "share" },
        { kind: "frequency", model: "betaBinomial" },
      ],
      uncertainty: { quantities: [{ unit: "rate" }] },
    };
    const unit = (...path: readonly PathStep[]): string => unitOfFigure(path, (place) => valueAt(document, place));
    expect(unit("outcomes", 0, "rateBySegment", "young")).toBe("percent");
    expect(unit("outcomes", 1, "rateBySegment", "young")).toBe("number");
    expect(unit("outcomes", 1, "baseline")).toBe("number");
    expect(unit("outcomes", 2, "effect", "change")).toBe("percent");
    expect(unit("outcomes", 3, "effect", "change")).toBe("percent");
    expect(unit("outcomes", 4, "baseline")).toBe("number");
    expect(unit("uncertainty", "quantities", 0)).toBe("percent");
  });
});
