import { describe, expect, it } from "vitest";
import { changedExample, problemsOf, unfitSentences, type Loose } from "./changed-example.ts";

const withStop = (stop: Loose): Loose => changedExample((d) => void (d.run.stopAtPrecision = stop));

const found = (stop: Loose): readonly string[] =>
  problemsOf(withStop(stop)).map(({ path, code }) => `${path.join(".")} ${code}`);

describe("a precision to stop at", () => {
  it.each([
    [{ measure: "payments.total", standardError: 5000 }],
    [{ measure: "investor.irr", percentile: 5, standardError: 0.005 }],
    [{ probability: "payments.overBudget", standardError: 0.01 }],
  ])("may be %j", (stop) => {
    expect(found(stop)).toEqual([]);
  });

  it.each([
    ["a measure the deal has not", { measure: "payments.totl", standardError: 1 }, "measure reference-missing"],
    [
      "a probability the deal has not",
      { probability: "cap.shares.binds", standardError: 1 },
      "probability reference-missing",
    ],
    [
      "a measure's id for a probability",
      { probability: "payments.total", standardError: 1 },
      "probability reference-missing",
    ],
    ["an error of nothing", { measure: "payments.total", standardError: 0 }, "standardError too-small"],
    ["an error below 0", { measure: "payments.total", standardError: -5 }, "standardError too-small"],
    [
      "a percentile of a probability",
      { probability: "payments.overBudget", percentile: 5, standardError: 1 },
      "percentile no-percentile",
    ],
  ])("may not name %s", (_, stop, place) => {
    expect(found(stop)).toEqual([`run.stopAtPrecision.${place}`]);
    expect(unfitSentences(problemsOf(withStop(stop)))).toEqual([]);
  });

  it("names one figure: not two, not none, and a percentile that results tell", () => {
    const both = { measure: "payments.total", probability: "payments.overBudget", standardError: 1 };
    expect(found(both)).toEqual(["run.stopAtPrecision two-figures"]);
    expect(found({ standardError: 1 })).toEqual(["run.stopAtPrecision no-figure"]);
    expect(found({ measure: "payments.total", percentile: 7, standardError: 1 })).toHaveLength(1);
  });

  it("offers what the deal has, beginning alike", () => {
    const [problem] = problemsOf(withStop({ measure: "investor.irrr", standardError: 1 }));
    expect(problem!.sentence).toMatch(/no measure “investor\.irrr”\. Known are investor\./u);
  });
});
