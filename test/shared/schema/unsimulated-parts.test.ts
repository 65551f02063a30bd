import { describe, expect, it } from "vitest";
import { unsimulatedParts } from "#shared/engine/unsimulated-parts.ts";
import { examples } from "#shared/examples/examples.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { type Loose, changedExample, problemsOf, unfitSentences } from "./changed-example.ts";

const figure = (value: unknown): Loose => ({ value, status: "illustrative" });
const tranche = (d: Loose): Loose => d.capital.tranches[0];
const effect = { event: "Reconviction", baseline: figure(0.5), trackingMonths: figure(12) };
const rate = { statedAs: "rate", rate: figure(0.4) };

/** Everything the model says it keeps without simulating it, added to a valid deal one by one. */
const parts: readonly (readonly [what: string, add: (d: Loose) => unknown, place: string])[] = [
  ["two tranches", (d) => d.capital.tranches.push({ ...tranche(d), id: "second" }), "capital.tranches"],
  [
    "scheduled drawdown",
    (d) => (tranche(d).drawdown = { kind: "scheduled", amounts: [{ month: 0, amount: 1 }] }),
    "capital.tranches.0.drawdown",
  ],
  [
    "a coupon",
    (d) => (tranche(d).coupon = { annualRate: figure(0.05), compounding: "simple", paid: "paid" }),
    "capital.tranches.0.coupon",
  ],
  ["an arrangement fee", (d) => (tranche(d).arrangementFee = figure(0.01)), "capital.tranches.0.arrangementFee"],
  ["a non-use fee", (d) => (tranche(d).nonUseFee = figure(0.01)), "capital.tranches.0.nonUseFee"],
  [
    "a guarantee",
    (d) => (tranche(d).guarantee = { guarantor: "City", shareOfPrincipal: figure(0.5) }),
    "capital.tranches.0.guarantee",
  ],
  ["no recycling", (d) => (d.capital.recycling = false), "capital.recycling"],
  [
    "early termination",
    (d) => (d.capital.earlyTermination = { testMonth: 12, minimumOutcomes: 5 }),
    "capital.earlyTermination",
  ],
  [
    "a fee at risk",
    (d) =>
      (d.capital.providerPayment = {
        kind: "fee",
        perMonth: figure(1),
        firstMonth: 0,
        lastMonth: 1,
        perStart: figure(1),
        shareAtRisk: figure(0.1),
      }),
    "capital.providerPayment.shareAtRisk",
  ],
  [
    "a frequency outcome",
    (d) => d.outcomes.push({ kind: "frequency", id: "f", name: "F", model: "poisson", withService: rate, ...effect }),
    "outcomes.21.kind",
  ],
  [
    "a cohort-measured outcome",
    (d) =>
      d.outcomes.push({
        kind: "cohortMeasured",
        id: "f",
        name: "F",
        withService: rate,
        ...effect,
        comparisonGroupSize: figure(9),
      }),
    "outcomes.21.kind",
  ],
  [
    "an effect in points",
    (d) => (d.outcomes[3].withService = { statedAs: "points", change: figure(0.1) }),
    "outcomes.3.withService",
  ],
  [
    "a relative effect",
    (d) => (d.outcomes[3].withService = { statedAs: "relative", change: figure(0.1) }),
    "outcomes.3.withService",
  ],
  [
    "an odds ratio",
    (d) => (d.outcomes[3].withService = { statedAs: "oddsRatio", ratio: figure(2) }),
    "outcomes.3.withService",
  ],
  [
    "Poisson arrivals",
    (d) => (d.cohort.segments[0].profile = { kind: "poisson", firstMonth: 0, months: 12 }),
    "cohort.segments.0.profile",
  ],
  ["a maximum of starts", (d) => (d.cohort.maximumStarts = figure(100)), "cohort.maximumStarts"],
  ["a step-fixed cost", (d) => (d.costs.lines[0].basis = { kind: "stepFixed", people: 20 }), "costs.lines.0.basis"],
  [
    "later discount rates",
    (d) => (d.appraisal.laterDiscountRates = [{ fromYear: 31, rate: 0.03 }]),
    "appraisal.laterDiscountRates",
  ],
  [
    "a precision to stop at",
    (d) => (d.run.stopAtPrecision = { measure: "payments.total", standardError: 1 }),
    "run.stopAtPrecision",
  ],
];

describe("unsimulatedParts", () => {
  it.each(parts)("refuses %s, which is read and kept", (_, add, place) => {
    const document = changedExample((d) => void add(d));
    expect(problemsOf(document)).toEqual([]);
    const checked = checkScenario(document);
    const refused = checked.kind === "valid" ? unsimulatedParts(checked.value) : [];
    expect(refused.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([`${place} not-simulated`]);
    expect(unfitSentences(refused)).toEqual([]);
  });

  it("lists all of them at once", () => {
    const document = changedExample((d) => {
      tranche(d).coupon = { annualRate: figure(0.05), compounding: "simple", paid: "paid" };
      d.cohort.maximumStarts = figure(100);
      d.run.stopAtPrecision = { measure: "payments.total", standardError: 1 };
    });
    const checked = checkScenario(document);
    expect(checked.kind === "valid" && unsimulatedParts(checked.value)).toHaveLength(3);
  });

  it.each(examples)("finds nothing in $title", ({ scenario }) => {
    expect(unsimulatedParts(scenario)).toEqual([]);
  });
});
