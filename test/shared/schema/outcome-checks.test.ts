import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";

const figure = (value: unknown): Loose => ({ value, status: "illustrative" });
const frequency = {
  kind: "frequency",
  id: "days",
  name: "Days in care",
  event: "day",
  better: "fewer",
  model: "poisson",
  trackingMonths: figure(12),
  withService: { statedAs: "rate", rate: figure(0.4) },
  baseline: figure(0.5),
};
const cohort = { ...frequency, kind: "cohortMeasured", comparison: { kind: "fixed" } };

/** Changes to the example's outcome 3, or an outcome added as number 21, and where each goes wrong. */
const wrong: readonly (readonly [what: string, change: (d: Loose) => unknown, found: string])[] = [
  [
    "points that lead above 1",
    (d) => (d.outcomes[3].withService = { statedAs: "points", change: figure(0.95) }),
    "outcomes.3.withService.change.value out-of-range",
  ],
  [
    "a relative fall of more than everything",
    (d) => (d.outcomes[3].withService = { statedAs: "relative", change: figure(-1.2) }),
    "outcomes.3.withService.change.value out-of-range",
  ],
  [
    "an effect of one segment that leads above 1",
    (d) =>
      (d.outcomes[3].bySegment = {
        [d.cohort.segments[0].id]: { withService: { statedAs: "points", change: figure(0.99) } },
      }),
    "outcomes.3.bySegment.young-people.withService.change.value out-of-range",
  ],
  [
    "rates of a segment there is not",
    (d) => (d.outcomes[3].bySegment = { nobody: { baseline: figure(0.2) } }),
    "outcomes.3.bySegment.nobody segment-unknown",
  ],
  [
    "a stage after one that repeats",
    (d) =>
      (d.outcomes.find((each: Loose) => d.outcomes.some((other: Loose) => other.after === each.id)).repeats = {
        times: 2,
        everyMonths: 3,
      }),
    "stage-after-repeats",
  ],
  [
    "an odds ratio of a count",
    (d) => d.outcomes.push({ ...frequency, withService: { statedAs: "oddsRatio", ratio: figure(2) } }),
    "outcomes.21.withService.statedAs odds-of-a-count",
  ],
  [
    "a negative binomial without its dispersion",
    (d) => d.outcomes.push({ ...frequency, model: "negativeBinomial" }),
    "outcomes.21.model model-incomplete",
  ],
  [
    "a Poisson count with a dispersion",
    (d) => d.outcomes.push({ ...frequency, dispersion: figure(2) }),
    "outcomes.21.dispersion model-has-no-such-field",
  ],
  [
    "a dispersion that may be 1 or less",
    (d) =>
      d.outcomes.push({
        ...frequency,
        model: "negativeBinomial",
        dispersion: figure({ family: "uniform", low: 0.5, high: 3 }),
      }),
    "outcomes.21.dispersion.value out-of-range",
  ],
  [
    "a correlation of 1",
    (d) =>
      d.outcomes.push({ ...frequency, model: "betaBinomial", dispersion: figure(1), atMostPerMonth: figure(30.4375) }),
    "outcomes.21.dispersion.value out-of-range",
  ],
  [
    "more units than can be",
    (d) =>
      d.outcomes.push({
        ...frequency,
        model: "betaBinomial",
        dispersion: figure(0.2),
        atMostPerMonth: figure(100_000),
      }),
    "outcomes.21.atMostPerMonth.value out-of-range",
  ],
  [
    "a beta-binomial mean above the units there are",
    (d) =>
      d.outcomes.push({
        ...frequency,
        model: "betaBinomial",
        dispersion: figure(0.2),
        atMostPerMonth: figure(1),
        baseline: figure(2),
      }),
    "outcomes.21.baseline.value out-of-range",
  ],
  [
    "a measured share above 1",
    (d) => d.outcomes.push({ ...cohort, model: "share", baseline: figure(1.5) }),
    "outcomes.21.baseline.value out-of-range",
  ],
  [
    "a score without its standard deviation",
    (d) => d.outcomes.push({ ...cohort, model: "score" }),
    "outcomes.21.model model-incomplete",
  ],
  [
    "a comparison group of nobody",
    (d) => d.outcomes.push({ ...cohort, comparison: { kind: "group", people: figure(0) } }),
    "outcomes.21.comparison.people.value out-of-range",
  ],
  [
    "estimators that weigh more than 1",
    (d) =>
      d.outcomes.push({
        ...cohort,
        otherEstimators: [0.6, 0.7].map((weight) => ({ name: "E", weight, comparison: { kind: "fixed" } })),
      }),
    "outcomes.21.otherEstimators weights-above-one",
  ],
];

describe("outcomes", () => {
  it.each(wrong)("with %s are refused in a sentence", (_, change, found) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(placeAndCode)).toContainEqual(expect.stringContaining(found));
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each([
    ["a Poisson count", frequency],
    ["a count with a wide dispersion", { ...frequency, model: "negativeBinomial", dispersion: figure(2.5) }],
    [
      "a measured share with odds",
      { ...cohort, model: "share", withService: { statedAs: "oddsRatio", ratio: figure(2) } },
    ],
    ["a score that falls", { ...cohort, model: "score", standardDeviation: figure(3), baseline: figure(-0.2) }],
  ])("may be %s", (_, outcome) => {
    expect(problemsOf(changedExample((d) => void d.outcomes.push(outcome)))).toEqual([]);
  });
});

describe("the mass of an effect out of range", () => {
  const shareSaid = (baseline: unknown, change: unknown): string => {
    const [problem] = problemsOf(
      changedExample((d) => {
        d.outcomes[3].baseline = figure(baseline);
        d.outcomes[3].withService = { statedAs: "points", change: figure(change) };
      }),
    );
    return problem?.sentence ?? "";
  };
  const uniform = { family: "uniform", low: 0, high: 1 };

  it("is exact where one of the two is certain", () => {
    expect(shareSaid(uniform, 0.25)).toMatch(/25 % of it lies above 1/u);
    expect(shareSaid(uniform, -0.125)).toMatch(/1[23] % of it lies below 0/u);
    expect(shareSaid(0.75, { family: "uniform", low: 0.15, high: 0.35 })).toMatch(/50 % of it lies above 1/u);
  });

  it("is that of joint draws where both are uncertain: half a square of two uniforms", () => {
    expect(shareSaid(uniform, uniform)).toMatch(/50 % of it lies above 1/u);
    expect(shareSaid(uniform, { family: "uniform", low: -0.1, high: 0.1 })).toMatch(
      /2\.5 % of it lies below 0 and 2\.5 % of it lies above 1/u,
    );
  });

  it("of less than a millionth is let pass: a pilot's evidence plus five points", () => {
    expect(shareSaid({ family: "evidence", successes: 41, trials: 120 }, 0.05)).toBe("");
    expect(
      shareSaid({ family: "evidence", successes: 41, trials: 120 }, { family: "uniform", low: 0, high: 0.1 }),
    ).toBe("");
  });
});
