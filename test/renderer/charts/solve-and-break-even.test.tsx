import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { BreakEvenDocument } from "#shared/analysis/break-even/break-even-document.ts";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { BreakEvenPicture } from "#renderer/charts/break-even/break-even-picture.tsx";
import { BreakEvenTable } from "#renderer/charts/break-even/break-even-table.tsx";
import { curveStretches, figureSpan, stretchesShaded } from "#renderer/charts/solve/solve-data.ts";
import { SolvePicture } from "#renderer/charts/solve/solve-picture.tsx";
import { SolveTable } from "#renderer/charts/solve/solve-table.tsx";

afterEach(cleanup);

const head = {
  version: 1,
  program: "test",
  scenario: { name: "Deal", sha256: "0".repeat(64), currency: "GBP", startMonth: "2020-04" },
  seed: 1,
  trials: 1000,
  sampling: { kind: "plain" },
} as unknown as Omit<SolveDocument, "format">;

const chance = (value: number) => ({ value, standardError: 0.01 });

const solved: SolveDocument = {
  ...head,
  format: "outcomes-partnership-solve",
  term: {
    name: "cap",
    label: "Contract cap",
    place: "payment › contract cap",
    unit: "money",
    step: 1,
    inFile: 400,
    isUncertain: false,
  },
  goal: {
    figure: "payments.overBudget",
    limit: "atMost",
    level: 0.1,
    party: "commissioner",
    label: "Chance over budget",
    unit: "rate",
    isChance: true,
  },
  range: { from: 0, to: 500, isOwn: true },
  scanTrials: 100,
  curve: [
    { value: 0, problem: "cap: must be above 0" },
    { value: 100, figure: chance(0.02) },
    { value: 200, figure: chance(0.05) },
    { value: 300, figure: chance(0.3) },
    { value: 400, figure: chance(0.6) },
    { value: 500, figure: chance(0.05) },
  ],
  isMonotone: false,
  now: chance(0.6),
  outcome: {
    kind: "answers",
    answers: [
      {
        value: 220,
        figure: chance(0.099),
        next: { value: 221, figure: chance(0.101) },
        holds: "below",
        interval: { from: 210, to: 230, opensBelow: false, opensAbove: false },
        jumps: false,
      },
      {
        value: 480,
        figure: chance(0.09),
        next: { value: 479, figure: chance(0.11) },
        holds: "above",
        interval: { from: 470, to: 500, opensBelow: false, opensAbove: true },
        jumps: false,
      },
    ],
  },
};

describe("the picture of a solve", () => {
  it("breaks its curve where there is no deal, and shades where the goal is met between its answers", () => {
    expect(curveStretches(solved).map((each) => each.map(({ value }) => value))).toEqual([[100, 200, 300, 400, 500]]);
    expect(stretchesShaded(solved)).toEqual([
      { from: 100, to: 220 },
      { from: 480, to: 500 },
    ]);
    expect(stretchesShaded({ ...solved, goal: { ...solved.goal, limit: "equal" } })).toEqual([]);
    // The curve's fewer trials say otherwise close to an answer and between two: the answers have more.
    const noisy = [210, 225, 300].map((value) => ({ value, figure: chance(value === 210 ? 0.2 : 0.08) }));
    const curve = [...solved.curve, ...noisy].toSorted((a, b) => a.value - b.value);
    expect(stretchesShaded({ ...solved, curve })).toEqual(stretchesShaded(solved));
    const [low, high] = figureSpan(solved);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0.62);
    expect(high).toBeLessThanOrEqual(1);
  });

  it("reads every value with the arrow keys, those that are no deal too", () => {
    render(<SolvePicture document={solved} width={700} />);
    const stage = screen.getByRole("group", { name: /Chance over budget · Contract cap/u });
    fireEvent.keyDown(stage, { key: "Home" });
    expect(screen.getByText("£0: cap: must be above 0")).toBeDefined();
    fireEvent.keyDown(stage, { key: "End" });
    expect(screen.getByText("£500: 5% ±1%, met")).toBeDefined();
    expect(screen.getByText("£220")).toBeDefined();
    expect(screen.getByText("at most 10%")).toBeDefined();
    expect(screen.getByText("in the file")).toBeDefined();
  });

  it("has its answers and every value in a table", () => {
    render(<SolveTable document={solved} />);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(1 + 4 + 1 + 6);
    expect(rows[1]!.textContent).toContain("£22010%±1%met£210 to £230");
    expect(rows[3]!.textContent).toContain("£470 or more");
  });

  it("says why where no value is a deal", () => {
    render(<SolvePicture document={{ ...solved, curve: [], outcome: { kind: "noFigure" } }} width={700} />);
    expect(screen.getByText(/no value from £0 to £500 is a valid deal/u)).toBeDefined();
  });
});

const test = {
  party: "investor",
  figure: "investor.loss",
  limit: "atMost",
  level: 0.1,
  label: "Chance of a loss",
  unit: "rate",
  isChance: true,
  passes: true,
  isClose: false,
  estimate: chance(0.02),
} as const;

const even: BreakEvenDocument = {
  ...head,
  format: "outcomes-partnership-break-even",
  tests: [test],
  scanTrials: 100,
  dimensions: [
    {
      id: "effect",
      from: 0,
      to: 2,
      assumed: 1,
      turns: [
        {
          test: 0,
          passing: [{ from: 0.82, to: 2 }],
          below: {
            passes: 0.82,
            fails: 0.81,
            figure: chance(0.099),
            interval: { from: 0.8, to: 0.84, opensBelow: false, opensAbove: false },
          },
          hasNoFigure: false,
        },
      ],
      curve: [],
    },
    {
      id: "delay",
      from: 0,
      to: 0,
      assumed: 0,
      turns: [{ test: 0, passing: [{ from: 0, to: 0 }], hasNoFigure: false }],
      curve: [],
      beyond: "cohort: too late.",
    },
  ],
};

describe("the picture of break-even", () => {
  it("reads each test of each dimension down the picture", () => {
    render(<BreakEvenPicture document={even} width={800} />);
    const stage = screen.getByRole("group", { name: /Where each party’s test turns/u });
    fireEvent.keyDown(stage, { key: "Home" });
    expect(
      screen.getByText(
        "The investor’s test (chance of a loss at most 10%) fails once the effect is below 82% of what is assumed",
      ),
    ).toBeDefined();
    expect(screen.getByText("82%")).toBeDefined();
    expect(screen.getAllByText("as assumed")).toHaveLength(2);
  });

  it("has the turns, their intervals and the margin of safety in a table", () => {
    render(<BreakEvenTable document={even} />);
    const [, effect, delay] = within(screen.getByRole("table")).getAllByRole("row");
    expect(effect!.textContent).toContain("passes82% to 200%82%80% to 84%18%");
    expect(delay!.textContent).toContain("0 months to 0 months");
  });

  it("waits for its first bars", () => {
    render(<BreakEvenPicture document={{ ...even, dimensions: [] }} width={800} />);
    expect(screen.getByText("The first bars appear in a moment.")).toBeDefined();
  });
});
