import { describe, expect, it } from "vitest";
import { actualsProblems } from "#shared/analysis/re-forecast/actuals-problems.ts";
import { knownMonths } from "#shared/analysis/re-forecast/known-months.ts";
import { learn } from "#shared/analysis/re-forecast/learn.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { input, people } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const even = { profile: { kind: "even", firstMonth: 0, months: 10 } } as const;

/** Two kinds of people, of each of whom anything from none to all of 100 may start. */
const unknownShares = plainDeal({
  cohort: {
    segments: ["a", "b"].map((id) => ({
      ...people(id, 100, even),
      startRate: input({ family: "uniform", low: 0, high: 1 }),
    })),
  },
});

describe("starts of all segments together", () => {
  it("are split in whole people whose totals are as planned, however few start in a month", () => {
    const deal = compileDeal(plainDeal({ cohort: { segments: [people("a", 60, even), people("b", 40, even)] } }));
    const values = new Float64Array(deal.inputs.size);
    for (const [id, value] of [
      ["segment.a.referrals", 60],
      ["segment.b.referrals", 40],
      ["segment.a.startRate", 1],
      ["segment.b.startRate", 1],
    ] as const)
      values[deal.inputs.placeOf(id)] = value;
    const actuals = { throughMonth: 9, starts: [{ byMonth: [1, 1, 1, 0, 1, 1, 1, 1, 2, 1] }], achieved: [] };
    const { startsIn } = knownMonths(actuals, deal, values);
    // Of ten six are of the first.
    expect(startsIn).toEqual([
      [1, 0, 1, 0, 0, 1, 1, 0, 1, 1],
      [0, 1, 0, 0, 1, 0, 0, 1, 1, 0],
    ]);
  });

  it("teach how many start, and nothing of how they are split", () => {
    const actuals = { throughMonth: 9, starts: [{ byMonth: Array.from({ length: 10 }, () => 10) }], achieved: [] };
    const { inputs } = learn(compileDeal(unknownShares), actuals, 5, 40_000, 10);
    for (const { after } of inputs) {
      expect(after.mean).toBeCloseTo(0.5, 1);
      // Of two shares that add up to 1 and a little, each is uniform yet: 1 / √12 is 0.289.
      expect(after.standardDeviation).toBeGreaterThan(0.26);
    }
  });

  it("teach of each segment where they are told by segment", () => {
    const byMonth = Array.from({ length: 10 }, () => 5);
    const starts = ["a", "b"].map((segment) => ({ segment, byMonth }));
    const { inputs } = learn(compileDeal(unknownShares), { throughMonth: 9, starts, achieved: [] }, 5, 40_000, 10);
    // Gamma(51, 100): mean 0.51, standard deviation √51 / 100.
    for (const { after } of inputs) {
      expect(after.mean).toBeCloseTo(0.51, 2);
      expect(after.standardDeviation).toBeCloseTo(0.0714, 2);
    }
  });

  it("rule out draws by which nobody starts, however many were expected of the others", () => {
    const values = [
      { value: 0, probability: 0.5 },
      { value: 20, probability: 0.5 },
    ];
    const scenario = plainDeal({
      cohort: { segments: [people("all", { family: "discrete", values }, even)] },
    });
    const byMonth = [3, ...Array.from({ length: 9 }, () => 0)];
    const { inputs } = learn(
      compileDeal(scenario),
      { throughMonth: 9, starts: [{ byMonth }], achieved: [] },
      5,
      1000,
      10,
    );
    expect(inputs[0]!.after.mean).toBeCloseTo(20, 3);
  });
});

describe("starts by segment of a deal that has changed since", () => {
  it("are refused where a segment is new or gone", () => {
    const scenario = plainDeal({ cohort: { segments: [people("a", 6), people("b", 4)] } });
    const starts = ["a", "c"].map((segment) => ({ segment, byMonth: [1] }));
    expect(actualsProblems({ throughMonth: 0, starts, achieved: [] }, scenario)).toEqual([
      "This deal has no segment “c”, of which starts are given. Give starts of all together, or of each.",
      "Starts of “People of b” are not given: give starts of all together, or of each segment.",
    ]);
  });
});
