import { expect, it } from "vitest";
import { meets } from "#shared/analysis/solve/goal.ts";
import { testFigure } from "#shared/analysis/tests/test-figure.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import { keptMeasures } from "#shared/sweep/sweep-figures.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const mean = (value: number) => ({
  scenario: plainDeal(),
  columns: keptMeasures.map(() => Float64Array.of(value, value)),
});
const test = (limit: PartyTest["limit"]): PartyTest => ({
  party: "commissioner",
  figure: "payments.total.mean",
  limit,
  level: 0.3,
});

it.each(["atMost", "atLeast"] as const)(
  "a test at its level passes as a goal is met: dust decides neither, %s",
  (limit) => {
    for (const value of [0.3, 0.1 + 0.2, 0.3 - 1e-16]) {
      expect(testFigure(test(limit), mean(value)).passes).toBe(true);
      expect(meets(test(limit), value)).toBe(true);
    }
    const beyond = limit === "atMost" ? 0.31 : 0.29;
    expect(testFigure(test(limit), mean(beyond)).passes).toBe(false);
  },
);
