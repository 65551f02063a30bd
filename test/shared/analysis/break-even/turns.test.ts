import { describe, expect, it } from "vitest";
import { turnInterval, turnsWords } from "#shared/analysis/break-even/break-even-sentences.ts";
import { dimensionsOf } from "#shared/analysis/break-even/dimensions.ts";
import { testTurns } from "#shared/analysis/break-even/test-turns.ts";
import type { Crossing } from "#shared/analysis/solve/search.ts";
import { examples } from "#shared/examples/examples.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { delayedStarts } from "#shared/sweep/delayed-starts.ts";
import { people } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

describe("what is said of turns", () => {
  const referrals = { id: "referrals", from: 0, to: 2, assumed: 1, turns: [], curve: [] } as const;
  const turn = (passes: number) => ({
    passes,
    fails: passes,
    figure: { value: 0, standardError: 0 },
    interval: { from: passes, to: passes, opensBelow: false, opensAbove: false },
  });
  const turns = { test: 0, hasNoFigure: false };

  it("tells a stretch that ends within the range by both ends, where the deal fails as assumed", () => {
    const passing = [{ from: 1.03, to: 1.45 }];
    expect(turnsWords({ ...turns, passing, above: turn(1.03) }, false, referrals)).toBe(
      "fails as assumed, and passes once referrals are from 103% to 145% of what is assumed",
    );
    const two = [
      { from: 0, to: 0.4 },
      { from: 1.6, to: 2 },
    ];
    expect(turnsWords({ ...turns, passing: two, below: turn(0.4), above: turn(1.6) }, false, referrals)).toBe(
      "fails as assumed, and passes once referrals are 40% of what is assumed or less, or referrals are 160% of what is assumed or more",
    );
  });

  it("says where a test that fails beyond a turn passes again", () => {
    const passing = [
      { from: 0.9, to: 1.2 },
      { from: 1.5, to: 2 },
    ];
    expect(turnsWords({ ...turns, passing, below: turn(0.9), above: turn(1.2) }, true, referrals)).toBe(
      "fails once referrals are below 90% of what is assumed, or referrals are above 120% of what is assumed; it passes again once referrals are 150% of what is assumed or more",
    );
    const delay = { ...referrals, id: "delay", to: 24, assumed: 0 } as const;
    const late = [
      { from: 0, to: 2 },
      { from: 5, to: 6 },
    ];
    expect(turnsWords({ ...turns, passing: late, above: turn(2) }, true, delay)).toBe(
      "fails once starts are more than 2 months late; it passes again once starts are from 5 months to 6 months late",
    );
  });

  it("knows no start that is early", () => {
    const interval = { from: 0, to: 0, opensBelow: true, opensAbove: false };
    expect(turnInterval({ ...turn(0), interval }, "delay")).toBe("0 months");
  });
});

describe("a delay of starts", () => {
  it("moves every kind of profile and nothing else, and stops at the last valid deal, saying why", () => {
    for (const { scenario } of examples) {
      const late = delayedStarts(scenario, 3);
      expect({ ...late, cohort: scenario.cohort }).toEqual(scenario);
      const delay = dimensionsOf(scenario).find(({ id }) => id === "delay")!;
      expect(delay.at(delay.to).kind).toBe("valid");
      if (delay.beyond === undefined) expect(delay.to).toBe(Math.min(24, scenario.deal.contractMonths - 1));
      else expect(checkScenario(delayedStarts(scenario, delay.to + 1)).kind).toBe("invalid");
    }
    const weights = { kind: "weights", weights: [0, 2, 1] } as const;
    const deal = plainDeal({ cohort: { segments: [people("all", 3, { profile: weights })] } });
    const { profile } = delayedStarts(deal, 2).cohort.segments[0]!;
    expect(profile).toEqual({ kind: "weights", weights: [0, 0, 0, 2, 1] });
  });
});

it("tells both sides of a test that passes only in the middle, and the nearest of many", () => {
  const delay = dimensionsOf(plainDeal())[0]!;
  const crossing = (steps: number, holds: "below" | "above"): Crossing => ({
    steps,
    figure: { value: 5, standardError: 0 },
    next: { steps: holds === "below" ? steps + 1 : steps - 1, figure: { value: 15, standardError: 0 } },
    holds,
    interval: { from: steps, to: steps, opensBelow: false, opensAbove: false },
    jumps: false,
  });
  const crossings = [crossing(120, "below"), crossing(80, "above"), crossing(150, "above"), crossing(20, "below")];
  const turns = testTurns(0, { kind: "crossings", crossings, others: 0, unfollowed: [] }, delay);
  expect(turns).toMatchObject({
    passing: [
      { from: 0, to: 0.2 },
      { from: 0.8, to: 1.2 },
      { from: 1.5, to: 2 },
    ],
    below: { passes: 0.8, fails: 0.79 },
    above: { passes: 1.2, fails: 1.21 },
  });
  const unfollowed = [
    { good: 5, bad: 10 },
    { good: 170, bad: 180 },
  ];
  const more = testTurns(0, { kind: "crossings", crossings: crossings.slice(0, 3), others: 2, unfollowed }, delay);
  expect(more.passing).toEqual([
    { from: 0, to: 0.05 },
    { from: 0.8, to: 1.2 },
    { from: 1.5, to: 1.7 },
  ]);
});
