import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";

type Fault = readonly [what: string, change: (d: Loose) => unknown, place: string];

const rateDistribution = (value: unknown) => (d: Loose) => {
  d.outcomes[3].baseline.value = value;
};
const P = "outcomes.3.baseline.value";

const faults: readonly Fault[] = [
  ["a negative price", (d) => (d.payment.rateCard[0].price.value = -5), "payment.rateCard.0.price.value out-of-range"],
  ["a rate above 1", rateDistribution(1.2), `${P} out-of-range`],
  ["a rate below 0", rateDistribution(-0.01), `${P} out-of-range`],
  ["a rate that is a text", rateDistribution("half"), `${P} type-wrong`],
  ["a rate that is null", rateDistribution(null), `${P} type-wrong`],
  ["a rate that is a list", rateDistribution([0.5]), `${P} type-wrong`],
  ["a rate that is missing", (d) => delete d.outcomes[3].baseline.value, `${P} type-wrong`],
  ["a rate given as a bare number", (d) => (d.outcomes[3].baseline = 0.2), "outcomes.3.baseline type-wrong"],
  ["a name that is a number", (d) => (d.deal.name = 5), "deal.name type-wrong"],
  ["an empty name", (d) => (d.deal.name = ""), "deal.name too-small"],
  ["a name too long", (d) => (d.deal.name = "x".repeat(301)), "deal.name too-big"],
  ["a part that is missing", (d) => delete d.costs, "costs type-wrong"],
  ["a part that is a list", (d) => (d.deal = []), "deal type-wrong"],
  ["a list that is a group", (d) => (d.savings = {}), "savings type-wrong"],
  ["no outcomes", (d) => (d.outcomes = []), "outcomes too-small"],
  ["no status of a figure", (d) => delete d.outcomes[3].baseline.status, "outcomes.3.baseline.status invalid-value"],
  ["an unknown status", (d) => (d.outcomes[3].baseline.status = "true"), "outcomes.3.baseline.status invalid-value"],
  ["an unknown field", (d) => (d.deal.colour = "red"), "deal.colour field-unknown"],
  [
    "a misspelt field deep inside",
    (d) => (d.capital.tranches[0].commitment.valeu = 1),
    "capital.tranches.0.commitment.valeu field-unknown",
  ],
  ["an unknown currency", (d) => (d.deal.currency = "JPY"), "deal.currency invalid-value"],
  ["a start month out of the calendar", (d) => (d.deal.startMonth = "2015-13"), "deal.startMonth invalid-format"],
  ["a contract of no months", (d) => (d.deal.contractMonths = 0), "deal.contractMonths out-of-range"],
  ["half a trial", (d) => (d.run.trials = 1.5), "run.trials out-of-range"],
  ["a seed below 0", (d) => (d.run.seed = -1), "run.seed out-of-range"],
  ["an id with a space", (d) => (d.budgetHolders[2].id = "N H S"), "budgetHolders.2.id invalid-format"],
  ["an unknown kind of outcome", (d) => (d.outcomes[0].kind = "magic"), "outcomes.0.kind kind-unknown"],
  [
    "an unknown kind of cost",
    (d) => (d.costs.lines[0].basis = { kind: "daily" }),
    "costs.lines.0.basis.kind kind-unknown",
  ],
  ["an unknown family", rateDistribution({ family: "cauchy", x: 1 }), `${P}.family kind-unknown`],
  [
    "a correlation of 1",
    (d) => (d.cohort.withinPersonCorrelation.value = 1),
    "cohort.withinPersonCorrelation.value out-of-range",
  ],
  ["an address that is none", (d) => (d.sources[0].url = "javascript:alert(1)"), "sources.0.url invalid-format"],
];

const distributions: readonly (readonly [what: string, value: unknown, place: string])[] = [
  ["PERT with low above high", { family: "pert", low: 0.9, likely: 0.5, high: 0.1 }, "low"],
  ["PERT with its likely value below low", { family: "pert", low: 0.3, likely: 0.2, high: 0.6 }, "likely"],
  ["a triangle with its likely value above high", { family: "triangular", low: 0.3, likely: 0.7, high: 0.6 }, "likely"],
  ["uniform with low above high", { family: "uniform", low: 0.3, high: 0.2 }, "low"],
  ["a normal with a negative spread", { family: "normal", mean: 0.5, standardDeviation: -1 }, "standardDeviation"],
  ["a lognormal with mean 0", { family: "lognormal", mean: 0, standardDeviation: 1 }, "mean"],
  ["a beta with alpha 0", { family: "beta", alpha: 0, beta: 1 }, "alpha"],
  ["percentiles that fall", { family: "percentiles", p10: 0.5, p50: 0.4, p90: 0.6 }, "p50"],
  ["percentiles too lopsided", { family: "percentiles", p10: 0.1, p50: 0.11, p90: 0.9 }, "p50"],
  ["percentiles at their bound", { family: "percentiles", p10: 0, p50: 0.2, p90: 0.6, lowerBound: 0 }, "lowerBound"],
  ["more successes than observed", { family: "evidence", successes: 12, trials: 10 }, "successes"],
  ["evidence of nothing", { family: "evidence", successes: 0, trials: 0 }, "trials"],
  ["probabilities that miss 1", { family: "discrete", values: [{ value: 0.1, probability: 0.9 }] }, "values"],
];

describe("checkScenario", () => {
  it.each(faults)("refuses %s at its place", (_, change, place) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.map(placeAndCode)).toEqual([place]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each(distributions)("refuses %s at the parameter to mend", (_, value, parameter) => {
    const problems = problemsOf(changedExample(rateDistribution(value)));
    expect(problems.map(placeAndCode)).toContain(`${P}.${parameter} out-of-range`);
    expect(problems.every(({ path }) => path.join(".").startsWith(`${P}.`))).toBe(true);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("names the parameter that a distribution lacks", () => {
    const problems = problemsOf(changedExample(rateDistribution({ family: "pert", low: 0.1, high: 0.2 })));
    expect(problems.map(placeAndCode)).toEqual([`${P}.likely type-wrong`]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  const sentenceOf = (change: (d: Loose) => void): string => problemsOf(changedExample(change))[0]!.sentence;

  it("says of a bare number how a figure is written, with that number", () => {
    expect(sentenceOf((d) => (d.outcomes[3].baseline = 0.05))).toBe(
      'This must be a figure written { "value": 0.05, "status": "illustrative" }, but the file has the number 0.05.',
    );
    expect(sentenceOf((d) => (d.payment.contractCap = 500_000))).toBe(
      'This must be a figure written { "value": 500000, "status": "illustrative" }, but the file has the number 500000.',
    );
  });

  it("shows a figure where a text stands, or nothing", () => {
    const such = 'figure such as { "value": 0.05, "status": "illustrative" }';
    expect(sentenceOf((d) => (d.outcomes[3].baseline = "5%"))).toBe(
      `This must be a ${such}, but the file has the text “5%”.`,
    );
    expect(sentenceOf((d) => delete d.outcomes[3].baseline)).toBe(`This field is missing; it must be a ${such}.`);
  });

  it("says what to do with a figure where only its value stands", () => {
    expect(sentenceOf((d) => (d.outcomes[3].baseline.value = { value: 0.1, status: "illustrative" }))).toBe(
      "This must be a number or a distribution, but the file has a group of fields with a “value”: write what it holds here, and its other fields beside this one.",
    );
  });

  it("says what claims per person may be", () => {
    const may = "“once”, “unlimited” or a number";
    expect(sentenceOf((d) => (d.payment.rateCard[0].claimsPerPerson = "twice"))).toBe(
      `This must be ${may}, but the file has the text “twice”.`,
    );
    expect(sentenceOf((d) => delete d.payment.rateCard[0].claimsPerPerson)).toBe(
      `This field is missing; it must be ${may}.`,
    );
    expect(sentenceOf((d) => (d.payment.rateCard[0].claimsPerPerson = 0))).toBe(
      "This must be a whole number between 1 and 1,000,000; it is 0.",
    );
  });

  it("says how much of a normal lies outside [0, 1]", () => {
    // SciPy 1.17.1: stats.norm(0.1, 0.08).cdf(0) = 0.10564977; stats.norm(0.95, 0.05).sf(1) = 0.15865525.
    const below = problemsOf(
      changedExample(rateDistribution({ family: "normal", mean: 0.1, standardDeviation: 0.08 })),
    );
    expect(below.map(placeAndCode)).toEqual([`${P} out-of-range`]);
    expect(below[0]!.sentence).toContain("11 % of it lies below 0");
    const above = problemsOf(
      changedExample(rateDistribution({ family: "normal", mean: 0.95, standardDeviation: 0.05 })),
    );
    expect(above[0]!.sentence).toContain("16 % of it lies above 1");
    expect(unfitSentences([...below, ...above])).toEqual([]);
  });

  it("accepts a normal so narrow that nothing lies outside", () => {
    expect(
      problemsOf(changedExample(rateDistribution({ family: "normal", mean: 0.5, standardDeviation: 0.02 }))),
    ).toEqual([]);
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d that a program passes it", (value) => {
    const problems = problemsOf(changedExample(rateDistribution(value)));
    expect(problems.map(placeAndCode)).toEqual([`${P} type-wrong`]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each([undefined, null, 1, "x", [], () => 1, new Map(), Symbol("x")])("refuses %s for a document", (document) => {
    expect(problemsOf(document).map(placeAndCode)).toEqual([" not-a-scenario"]);
  });
});
