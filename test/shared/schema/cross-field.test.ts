import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";

type Fault = readonly [what: string, change: (d: Loose) => unknown, places: string | readonly string[]];

const faults: readonly Fault[] = [
  [
    "an unknown outcome on the rate card",
    (d) => (d.payment.rateCard[0].outcome = "x"),
    "payment.rateCard.0.outcome outcome-unknown",
  ],
  ["an unknown outcome of a saving", (d) => (d.savings[0].outcome = "x"), "savings.0.outcome outcome-unknown"],
  ["an unknown stage before", (d) => (d.outcomes[1].after = "x"), "outcomes.1.after outcome-unknown"],
  [
    "an unknown outcome of a cost",
    (d) => (d.costs.lines[0].basis = { kind: "perOutcome", outcome: "x" }),
    "costs.lines.0.basis.outcome outcome-unknown",
  ],
  ["an unknown source", (d) => (d.outcomes[3].baseline.source = "x"), "outcomes.3.baseline.source source-unknown"],
  [
    "an unknown source of an evidence rate",
    (d) => (d.payment.rateCard[2].evidenceRate.source = "x"),
    "payment.rateCard.2.evidenceRate.source source-unknown",
  ],
  [
    "an unknown holder of a saving",
    (d) => (d.savings[0].budgetHolder = "x"),
    "savings.0.budgetHolder budget-holder-unknown",
  ],
  [
    "an unknown holder of a payer",
    (d) => (d.payment.payers[1].budgetHolder = "x"),
    "payment.payers.1.budgetHolder budget-holder-unknown",
  ],
  ["an unknown commissioner", (d) => (d.deal.commissioner = "x"), "deal.commissioner budget-holder-unknown"],
  ["a saving of a milestone", (d) => (d.savings[0].outcome = "assessment-1"), "savings.0.outcome saving-of-milestone"],
  [
    "an outcome's id used twice",
    (d) => (d.outcomes[20].id = "move-in"),
    ["outcomes.20.id id-repeated", "payment.rateCard.20.outcome outcome-unknown"],
  ],
  [
    "a rule's id used twice",
    (d) => (d.payment.rateCard[1].id = "pay-assessment-1"),
    "payment.rateCard.1.id id-repeated",
  ],
  ["a source's id used twice", (d) => d.sources.push(d.sources[0]), "sources.4.id id-repeated"],
  ["an outcome after itself", (d) => (d.outcomes[3].after = "move-in"), "outcomes.3.after pathway-loops"],
  ["payers' shares of 90 %", (d) => (d.payment.payers[0].share.value = 0.5667), "payment.payers shares-do-not-add-up"],
  [
    "surplus shares of 120 %",
    (d) => (d.capital.surplus.commissioner.value = 0.2),
    "capital.surplus shares-do-not-add-up",
  ],
  [
    "surplus to an investor who is not there",
    (d) => (d.capital.tranches = []),
    "capital.surplus.investor surplus-without-investor",
  ],
  [
    "a last claim month beyond the contract",
    (d) => (d.payment.lastClaimMonth = 36),
    "payment.lastClaimMonth month-beyond-contract",
  ],
  [
    "a cost beyond the contract",
    (d) => (d.costs.lines[1].basis.lastMonth = 40),
    "costs.lines.1.basis.lastMonth month-beyond-contract",
  ],
  [
    "a one-off beyond the contract",
    (d) => (d.costs.lines[0].basis.month = 36),
    "costs.lines.0.basis.month month-beyond-contract",
  ],
  [
    "a cost that ends before it starts",
    (d) => (d.costs.lines[1].basis = { kind: "monthly", firstMonth: 9, lastMonth: 3 }),
    "costs.lines.1.basis.lastMonth months-reversed",
  ],
  [
    "referrals beyond the contract",
    (d) => (d.cohort.segments[0].profile.months = 37),
    "cohort.segments.0.profile.months month-beyond-contract",
  ],
  [
    "weights below 0",
    (d) => (d.cohort.segments[0].profile = { kind: "weights", weights: [1, -1] }),
    "cohort.segments.0.profile.weights weights-wrong",
  ],
  [
    "weights that are all 0",
    (d) => (d.cohort.segments[0].profile = { kind: "weights", weights: [0, 0] }),
    "cohort.segments.0.profile.weights weights-wrong",
  ],
];

/** Paths that few deals use. Whether their references are checked too. */
const references: readonly (readonly [what: string, change: (d: Loose) => unknown])[] = [
  [
    "an exclusive group of unknown rules",
    (d) => (d.payment.exclusiveGroups = [{ id: "g", rules: ["x"], pays: "first" }]),
  ],
  ["a rule that requires an unknown outcome", (d) => (d.payment.rateCard[0].requires = ["x"])],
];

describe("the rules between fields", () => {
  it.each(faults)("refuse %s at its place", (_, change, places) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.map(placeAndCode)).toEqual([places].flat());
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("name every outcome of a loop", () => {
    const problems = problemsOf(
      changedExample((d) => {
        d.outcomes[0].after = "assessment-3";
      }),
    );
    expect(problems.map(placeAndCode)).toEqual([
      "outcomes.0.after pathway-loops",
      "outcomes.1.after pathway-loops",
      "outcomes.2.after pathway-loops",
    ]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each(references)("do not throw over %s", (_, change) => {
    expect(() => problemsOf(changedExample((d) => void change(d)))).not.toThrow();
  });

  it("say what is known when a name is not", () => {
    const [problem] = problemsOf(changedExample((d) => (d.savings[0].budgetHolder = "nsh")));
    expect(problem!.sentence).toBe(
      "There is no budget holder “nsh” in this deal. Known: central-government, councils, nhs.",
    );
  });
});

describe("all problems at once", () => {
  it("lists five faults of one file, a range beside a cross-field one, each at its place", () => {
    const problems = problemsOf(
      changedExample((d) => {
        d.payment.rateCard[4].price.value = -1;
        d.payment.rateCard[5].outcome = "no-such-outcome";
        d.outcomes[3].baseline.value = 1.5;
        d.deal.colour = "red";
        d.costs.lines[0].basis.month = 99;
      }),
    );
    expect(problems.map(placeAndCode).sort()).toEqual([
      "costs.lines.0.basis.month month-beyond-contract",
      "deal.colour field-unknown",
      "outcomes.3.baseline.value out-of-range",
      "payment.rateCard.4.price.value out-of-range",
      "payment.rateCard.5.outcome outcome-unknown",
    ]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("lists two faults of one input together", () => {
    const problems = problemsOf(
      changedExample((d) => {
        d.outcomes[3].baseline.value = 1.5;
        d.outcomes[3].baseline.grade = "Z";
        d.outcomes[3].baseline.sauce = "x";
      }),
    );
    expect(problems.map(placeAndCode).sort()).toEqual([
      "outcomes.3.baseline.grade invalid-value",
      "outcomes.3.baseline.sauce field-unknown",
      "outcomes.3.baseline.value out-of-range",
    ]);
  });

  it("lists at most 200 and says how many more there are", () => {
    const problems = problemsOf(
      changedExample((d) => {
        for (let index = 0; index < 250; index++) d[`field-${index}`] = index;
      }),
    );
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)!.sentence).toBe("And 50 more problems.");
  });
});
