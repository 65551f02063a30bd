import { describe, expect, it } from "vitest";
import type { SolveDocument, SolvedAnswer } from "#shared/analysis/solve/solve-document.ts";
import { solveSentences } from "#shared/analysis/solve/solve-sentences.ts";
import { stretchesMet } from "#shared/analysis/solve/stretches-met.ts";

const figure = (value: number) => ({ value, standardError: 10 });

function answer(value: number, holds: SolvedAnswer["holds"], more: Partial<SolvedAnswer> = {}): SolvedAnswer {
  return {
    value,
    figure: figure(990),
    next: { value: holds === "below" ? value + 1 : value - 1, figure: figure(1010) },
    holds,
    interval: { from: value, to: value, opensBelow: false, opensAbove: false },
    jumps: false,
    ...more,
  };
}

const sentences = (answers: readonly SolvedAnswer[], more: object = {}, others?: number): readonly string[] =>
  solveSentences({
    scenario: { currency: "GBP", startMonth: "2020-04" },
    trials: 1000,
    term: { label: "Contract cap", unit: "money", step: 1, inFile: 400, isUncertain: false, ...more },
    goal: { limit: "atMost", level: 1000, label: "Expected payments", unit: "money", isChance: false },
    range: { from: 0, to: 900, isOwn: true },
    curve: [],
    isMonotone: true,
    outcome: { kind: "answers", answers, others },
  } as unknown as SolveDocument);

describe("an answer of several turns", () => {
  it("says between which values the goal is met, once, and not that it is at all beyond one of them", () => {
    const [first, turns, ...rest] = sentences([answer(480, "below"), answer(220, "above")]);
    expect(first).toMatch(
      /^Contract cap from £220 to £480: expected payments at most £1,000; at £220 it is £990 and at £480 it is £990\.$/u,
    );
    expect(turns).toBe("It turns at 2 places: all are told, the nearest to the file first.");
    expect(rest).toEqual([]);
  });

  it("says both sides where it is met outside of two values, the nearer first", () => {
    const told = sentences([answer(480, "above"), answer(220, "below")]);
    expect(told[0]).toMatch(/^Contract cap at £480 or more: .*; at £480 it is £990\.$/u);
    expect(told[2]).toMatch(/^Contract cap at £220 or less: /u);
  });

  it("does not speak for what lies beyond turns that are not told, nor of a file that has no value", () => {
    const told = sentences([answer(220, "below"), answer(480, "above")], { inFile: undefined }, 3);
    expect(told[0]).toMatch(/^Contract cap at £220 and just below: /u);
    expect(told[1]).toBe("It turns at 5 places: 2 are told, the lowest first.");
    expect(told[2]).toMatch(/^Contract cap at £480 and just above: /u);
  });

  it("tells the jump and the error of each", () => {
    const open = { interval: { from: 470, to: 900, opensBelow: false, opensAbove: true } };
    const told = sentences([answer(480, "above", open), answer(220, "below", { jumps: true })]);
    expect(told[1]).toBe("Here it jumps: from £990 at £220 to £1.01k at £221.");
    expect(told[2]).toBe("By the error of 1,000 trials the turn at £480 is at £470 or more, in 19 of 20 runs.");
  });

  it("pairs ends that face each other, in the order of the answers", () => {
    const [a, b, c, d] = [answer(1, "below"), answer(2, "above"), answer(3, "below"), answer(4, "above")];
    expect(stretchesMet([c, d, b, a])).toEqual([{ from: b, to: c }, { from: d }, { to: a }]);
    expect(stretchesMet([a, c])).toEqual([{ to: a }, { to: c }]);
  });
});
