import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bracket, narrowed, type Question } from "#shared/analysis/solve/brackets.ts";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import { type Goal, meets } from "#shared/analysis/solve/goal.ts";
import type { Probe } from "#shared/analysis/solve/probe.ts";
import { findFigure } from "#shared/sweep/decision-figures.ts";
import { type Estimate, figureOf } from "#shared/sweep/figure-of.ts";
import { trialsOfCase } from "#shared/sweep/point-trials.ts";
import { anyDeal } from "../../support/arbitrary-deal.ts";
import { outcome, people, rule } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { exactly, FakeProbe, found } from "./fake-probe.ts";

describe("a search", () => {
  it("finds the turn of any rising function to one step, in few looks however it bends or jumps", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e8 - 1 }),
        fc.constantFrom(0.01, 0.3, 1, 3, 40),
        async (turn, bend) => {
          const { outcome: got, asked } = await found((k) => exactly((k / turn) ** bend), 1, 1e8);
          expect(got).toMatchObject({
            kind: "crossings",
            crossings: [{ steps: turn, next: { steps: turn + 1 }, holds: "below" }],
          });
          expect(asked).toBeLessThan(130);
          const jump = await found((k) => exactly(k > turn ? 7 : -1), 1, 1e8);
          expect(jump.outcome).toMatchObject({ crossings: [{ steps: turn, jumps: true }] });
          expect(jump.asked).toBeLessThan(130);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it("answers by all trials where fewer had the turn elsewhere, to either side, or had one that is not there", async () => {
    for (const turn of [20, 3990, 4010, 9000]) {
      const all = await found(
        (k, trials) => ({ value: k / (trials === 1 ? 4000 : turn), standardError: 0.01 }),
        1,
        10_000,
        2,
      );
      expect(all.outcome).toMatchObject({ crossings: [{ steps: turn, next: { steps: turn + 1 } }] });
    }
    const never = await found((k, trials) => exactly(trials === 1 ? k : 1), 500, 1000, 2);
    expect(never.outcome).toMatchObject({ kind: "every" });
    const only = await found((k, trials) => exactly(trials === 1 ? 0 : k), 990, 1000, 2);
    expect(only.outcome).toMatchObject({ crossings: [{ steps: 990 }] });
  });

  it("tells every place where a figure that rises and falls turns", async () => {
    const { outcome: got } = await found((k) => exactly(Math.abs(k - 500)), 200, 1000);
    expect(got).toMatchObject({
      crossings: [
        { steps: 300, holds: "above" },
        { steps: 700, holds: "below" },
      ],
    });
  });

  it("tells those that are nearest to the deal where it turns at more places than are followed", async () => {
    // Up and down between 0 and 100 every 200 steps: at or below 50 in the first quarter of each, and in the last.
    const wave = (k: number): Estimate => exactly(100 - Math.abs((k % 200) - 100));
    for (const [near, steps] of [
      [0, [50, 150, 250, 350]],
      [690, [550, 650, 750, 850]],
      [1000, [650, 750, 850, 950]],
    ] as const) {
      const { outcome: got } = await found(wave, 50, 1000, 1, near);
      expect(got).toMatchObject({ crossings: steps.map((each) => ({ steps: each })), others: 6 });
      if (got.kind !== "crossings") throw new Error(got.kind);
      const sides = got.crossings.map(({ holds }) => holds);
      expect(sides.slice(1).every((side, place) => side !== sides[place])).toBe(true);
      // With more trials than the scan has, turns that only the scan has seen are counted, and known where they are.
      const { outcome: more } = await found(wave, 50, 1000, 2, near);
      if (more.kind !== "crossings") throw new Error(more.kind);
      expect(more).toMatchObject({ crossings: steps.map((each) => ({ steps: each })), others: 6 });
      expect(more.unfollowed).toHaveLength(6);
    }
  });

  it("finds a narrow dip that the scan passes over, or the nearest there is", async () => {
    const dip = await found((k) => exactly(Math.abs(k - 520)), 15, 1000);
    expect(dip.outcome).toMatchObject({ crossings: [{ steps: 505 }, { steps: 535 }] });
    const none = await found((k) => exactly(Math.abs(k - 520) + 30), 15, 1000);
    expect(none.outcome).toMatchObject({ kind: "none" });
  });

  it("stops where no deal stands between two values", async () => {
    const { outcome: got } = await found((k) => (k > 40 && k < 60 ? undefined : exactly(k)), 50, 100);
    expect(got).toMatchObject({ crossings: [{ steps: 40, next: { steps: 60 } }] });
  });

  it("turns errors into an interval: of a straight line the level ± 1.96 of them over its slope", async () => {
    const { outcome: got } = await found((k) => ({ value: k / 10, standardError: 3 }), 5000, 100_000);
    if (got.kind !== "crossings") throw new Error(got.kind);
    const { from, to } = got.crossings[0]!.interval;
    expect(Math.abs(from - (50_000 - 58.8))).toBeLessThan(4);
    expect(Math.abs(to - (50_000 + 58.8))).toBeLessThan(4);
  });

  it("narrows a bracket to its width and no further", async () => {
    const fake = new FakeProbe((k) => exactly(k));
    const goal = { figure: "x", limit: "atMost", level: 333 } as const;
    const question: Question = { probe: fake as unknown as Probe, place: 0, goal, trials: 1, errors: 0 };
    const bracket: Bracket = { good: 0, bad: 1000 };
    await fake.look([0, 1000], 1);
    const [got] = await narrowed(fake as unknown as Probe, [{ question, bracket, width: 50 }]);
    expect(got!.good).toBeLessThanOrEqual(333);
    expect(got!.bad).toBeGreaterThan(333);
    expect(got!.bad - got!.good).toBeLessThanOrEqual(50);
  });
});

const anyFigure = fc.constantFrom("payments.total.mean", "payments.total.p90", "commissioner.netPresentValue.mean");

it("an answer meets its goal and one step further does not, in any deal", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      anyDeal,
      anyFigure,
      fc.constantFrom<Goal["limit"]>("atMost", "atLeast"),
      async (scenario, id, limit) => {
        const crew = inProcessCrew();
        const table = await crew.simulate({ cases: [{ scenario }], seed: 3, trials: 4 });
        const now = figureOf(findFigure(id)!, trialsOfCase(scenario, table, 0, 4))!.value;
        if (Math.abs(now) < 10) return;
        const asked = { scenario, seed: 3, trials: 4, term: "prices", goal: { figure: id, limit, level: 0.7 * now } };
        const { outcome: got, goal } = await conductSolve(asked, crew, unheard);
        if (got.kind !== "answers") return;
        for (const { value, figure, next, holds } of got.answers) {
          answered++;
          expect(meets(goal, figure.value)).toBe(true);
          expect(meets(goal, next.figure.value)).toBe(false);
          expect(Math.round((next.value - value) * 1e4)).toBe(holds === "below" ? 1 : -1);
        }
      },
    ),
    { seed: 5, numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(4);
}, 60_000);

it("the interval holds the answer of endless trials in 19 of 20 runs", async () => {
  const scenario = plainDeal({
    cohort: { segments: [people("all", 20)] },
    outcomes: [outcome("job", { rate: 0.5 })],
    payment: { rateCard: [rule("job", 100)] },
  });
  // Expected payments are 10 prices.
  const goal = { figure: "payments.total.mean", limit: "atMost", level: 1000 } as const;
  let held = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const asked = { scenario, seed, trials: 60, term: "price.job", goal, range: { from: 80, to: 125 } };
    const { outcome: got } = await conductSolve(asked, inProcessCrew(), unheard);
    if (got.kind !== "answers") throw new Error(got.kind);
    const { from, to } = got.answers[0]!.interval;
    if (from <= 100 && 100 <= to) held++;
  }
  // Binomial(40, 0.95): below 34 with a chance of 1 in 100.
  expect(held).toBeGreaterThanOrEqual(34);
}, 60_000);
