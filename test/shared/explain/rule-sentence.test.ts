import { describe, expect, it } from "vitest";
import { ruleSentence } from "#shared/explain/rule-sentence.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import { holder, outcome, payer, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";

type Terms = Partial<Omit<PaymentRule, "evidence">>;

/** What is said of one rule that pays £100 for a job. */
function said(terms: Terms, parts: DealParts = {}, evidence?: string): string {
  const line = { ...rule("job", 100, terms), evidence };
  const scenario = plainDeal({
    budgetHolders: [holder("council"), holder("fund")],
    outcomes: [outcome("entry"), outcome("job")],
    cohort: { segments: [people("women", 5), people("men", 5)] },
    ...parts,
    payment: {
      payers: [payer("council", 0.7), payer("fund", 0.3)],
      ...parts.payment,
      rateCard: [line, rule("entry", 5)],
    },
  });
  return ruleSentence(line, scenario, "£100");
}

describe("ruleSentence", () => {
  it("says who pays, how much, for whom, for what and how often", () => {
    expect(said({})).toBe("Payer council and Payer fund pay £100 for each person with “Outcome job”, once.");
    expect(said({ payerShares: { fund: 1 }, segments: ["women"] })).toBe(
      "Payer fund pays £100 for each person of People of women with “Outcome job”, once.",
    );
    expect(said({ claimsPerPerson: 3 })).toContain(", at most 3 times a person");
    expect(said({ claimsPerPerson: "unlimited" })).toContain(", each time");
    expect(said({}, { payment: { perPersonCap: term(17_000) } })).toContain(", at most £17,000 a person");
  });

  it("says it in the deal's own words: who they are, what they do, against which evidence", () => {
    const kept = { ...outcome("job"), achievement: "keeps accommodation for 3 months" };
    const words: DealParts = {
      outcomes: [outcome("entry"), kept],
      cohort: { person: "young person", segments: [people("women", 5)] },
      payment: { perPersonCap: term(17_000) },
    };
    const sentence =
      "Payer council and Payer fund pay £100 for each young person who keeps accommodation for 3 months, once, at most £17,000 a young person";
    expect(said({}, words, "A landlord's letter")).toBe(`${sentence}, on a landlord's letter.`);
    expect(said({}, words, "Landlord's letter")).toBe(`${sentence}, on this evidence: landlord's letter.`);
    expect(said({}, words, "Police National Computer")).toContain("on this evidence: Police National Computer.");
    expect(said({ claimsPerPerson: 3 }, words)).toContain(", at most 3 times a young person, at most £17,000 a young");
    const best = { ...words.payment, exclusiveGroups: [{ id: "g", rules: ["job", "entry"], pays: "best" as const }] };
    const adults = { ...words.cohort!, person: "adult" };
    expect(said({}, { ...words, payment: best, cohort: adults })).toContain(
      "Of this and “Rule entry” an adult is paid only the best.",
    );
  });

  it("says what becomes of claims before a requirement is met", () => {
    expect(said({ requires: ["entry"], claimsBeforeRequirement: "lost" })).toContain(
      "Only for people who have achieved “Outcome entry” by then.",
    );
    expect(said({ requires: ["entry"], claimsBeforeRequirement: "paidWhenMet" })).toContain(
      "Only for people who achieve “Outcome entry”; what is claimed before is paid once they have.",
    );
  });

  it("gives each further term a sentence, in the order in which they apply", () => {
    const sentence = said(
      {
        requires: ["entry"],
        qualityGate: { tested: "evidence", minimumShare: 0.9 },
        segmentMultipliers: { women: 1.5 },
        tiers: [
          { fromClaim: 1, price: 1100 },
          { fromClaim: 371, price: 1000 },
        ],
        threshold: { fromClaim: 3, paysEarlierClaims: true },
        cap: { claims: 500, amount: 450_000 },
      },
      { payment: { exclusiveGroups: [{ id: "g", rules: ["job", "entry"], pays: "best" }] } },
    );
    expect(sentence.split(". ").slice(1)).toEqual([
      "Only for people who have achieved “Outcome entry” by then",
      "Of this and “Rule entry” a person is paid only the best",
      "Nothing unless 90% of claims have their evidence accepted",
      "The price is multiplied by 1.5 for People of women",
      "From claim 1 on each is £1,100 and 371 on each is £1,000",
      "Nothing until claim 3; once it is reached, earlier ones are paid too",
      "In all at most 500 claims and £450,000.",
    ]);
  });

  it("says what a schedule pays for which effect", () => {
    const sentence = said({
      schedule: {
        effect: "difference",
        unit: "amount",
        between: "interpolated",
        points: [
          { effect: 0.2, value: 0 },
          { effect: 0.3, value: 1_600_000 },
        ],
        minimumEffect: 0.2,
        measured: "perCohortThenPooled",
        pooledMinimumEffect: 0.15,
      },
    });
    expect(sentence).toBe(
      "Payer council and Payer fund pay for the measured effect on “Outcome job”: £0 from 0.2 more; £1,600,000 from 0.3 more; in a straight line between, nothing below 0.2 more, for each cohort on its own effect and, if any was paid nothing, on all cohorts together at the end (all together: nothing below 0.15 more).",
    );
  });
});
