import { describe, expect, it } from "vitest";
import type { ComparedDeal, ComparisonDocument } from "#shared/compare/comparison.ts";
import { betterSentence } from "#renderer/views/compare/better-words.ts";
import { figuresText } from "#renderer/views/compare/figures-text.ts";
import { toldFigure } from "#renderer/views/compare/told-figure.ts";

const chance = (probability: number, difference?: { mean: number; standardError: number }) =>
  ({
    id: "payments.overBudget",
    label: "",
    probability,
    standardError: 0.005,
    trials: 100,
    ...(difference && { difference }),
  }) as const;
const none = { share: 0, standardError: 0 };
const share = (value: number) => ({ share: value, standardError: 0.01 });

const deal = (name: string, rest: Partial<ComparedDeal>): ComparedDeal => ({
  id: name,
  name,
  sha256: "0".repeat(64),
  changes: [],
  leftOut: [],
  better: [],
  measures: [],
  probabilities: [],
  ...rest,
});

const better = [
  {
    party: "commissioner",
    measure: "a",
    label: "",
    decides: true,
    better: share(0.95),
    same: share(0.05),
    worse: none,
    trials: 9,
  },
  {
    party: "commissioner",
    measure: "b",
    label: "",
    decides: false,
    better: none,
    same: none,
    worse: share(1),
    trials: 9,
  },
  { party: "investor", measure: "c", label: "", decides: true, better: none, same: share(1), worse: none, trials: 9 },
  {
    party: "provider",
    measure: "d",
    label: "",
    decides: true,
    better: share(0.2),
    same: none,
    worse: share(0.8),
    trials: 9,
  },
] as const;

const first = deal("Base", { probabilities: [chance(0.58)] });
const other = deal("Low\tcap", { probabilities: [chance(0.15, { mean: -0.43, standardError: 0.004 })], better });
const document = { deals: [first, other], currency: "GBP", startMonth: "2015-01" } as unknown as ComparisonDocument;

describe("a comparison in words and cells", () => {
  it("says for whom a deal is better or worse, by what decides, and where all is the same", () => {
    expect(betterSentence({ ...other, name: "Low cap" }, first)).toBe(
      "With “Low cap” instead of “Base”, the commissioner is better off in 95% of trials (the same in 5%), the investor stands the same in all trials and the provider is worse off in 80% of trials.",
    );
  });

  it("goes to a spreadsheet in full precision, with no tab but between cells", () => {
    expect(figuresText(document).split("\n")).toEqual([
      "Party\tFigure\tBase\tBase: standard error\tLow cap\tLow cap: standard error\tLow cap: difference\tLow cap: standard error of the difference\tLow cap: difference, 19 in 20 from\tLow cap: to",
      "Commissioner\tChance over budget\t0.58\t0.005\t0.15\t0.005\t-0.43\t0.004\t-0.43784\t-0.42216",
    ]);
  });

  it("goes to a spreadsheet with a name that is no formula there", () => {
    const named = { ...document, deals: [first, { ...other, name: "=1+1" }] };
    expect(figuresText(named).split("\n")[0]).toContain("\t'=1+1\t'=1+1: standard error\t");
  });

  it("tells a difference of chances in points, and none where two deals are the same", () => {
    const figure = { value: 0.15, standardError: 0.005, unit: "rate", isChance: true, isPercentile: false } as const;
    expect(toldFigure({ ...figure, difference: { value: -0.43, standardError: 0.004 } }, document)).toEqual({
      value: "15%",
      error: "±0.5",
      difference: "−43.0 points",
      differenceError: "±0.4",
      // −43 ∓ 1.96 × 0.4
      interval: "−43.8 to −42.2 points",
    });
    expect(toldFigure({ ...figure, difference: { value: 0, standardError: 0 } }, document).difference).toBe("the same");
  });
});
