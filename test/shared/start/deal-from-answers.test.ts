import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { answerProblems } from "#shared/start/answer-problems.ts";
import { blankDeal } from "#shared/start/blank-deal.ts";
import { dealFromAnswers } from "#shared/start/deal-from-answers.ts";
import { anyAnswers } from "./arbitrary-answers.ts";
import { homes } from "./homes.ts";

/** Every figure of a deal that has a trail, with it. */
function trails(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "status" in value ? [value as Readonly<Record<string, unknown>>] : [];
  return [...own, ...Object.values(value).flatMap(trails)];
}

const valid = (scenario: Scenario): Scenario => {
  const checked = checkScenario(scenario);
  expect(checked).toMatchObject({ kind: "valid" });
  return scenario;
};

describe("a deal from answers", () => {
  it("is valid and runs whatever was answered, once the answers have no problem", () => {
    let sound = 0;
    let all = 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        all++;
        if (answerProblems(answers).length > 0) return;
        sound++;
        const scenario = dealFromAnswers(answers);
        const checked = checkScenario(scenario);
        expect(checked.kind === "invalid" ? checked.problems : []).toEqual([]);
      }),
      { seed: 61, numRuns: 1500 },
    );
    expect(sound / all).toBeGreaterThan(0.2);
    expect(sound / all).toBeLessThan(0.95);
  });

  it("says of every figure that it is illustrative, how good it is and what stands behind it", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        if (answerProblems(answers).length > 0) return;
        for (const { status, grade, note, source } of trails(dealFromAnswers(answers)))
          if (status === "published") expect(source).toBe("green-book");
          else expect([status, typeof grade, String(note).length > 10]).toEqual(["illustrative", "string", true]);
      }),
      { seed: 62, numRuns: 200 },
    );
  });

  it("spreads people a month over the months, and counts nobody out", () => {
    // 20 a month, 16 to 25, over 24 months: 480 in all, 384 to 600.
    const { cohort, deal } = valid(dealFromAnswers(homes));
    expect(cohort.segments[0]!.referrals.value).toEqual({ family: "pert", low: 384, likely: 480, high: 600 });
    // The last start is in month 23, the entry 1 month after it and the year 12 after that: month 36 is the last claim's.
    expect(deal.contractMonths).toBe(37);
  });

  it("works out a price that is not known from the cost that the other prices leave", () => {
    // Of 480, 60 % enter: 288; of these 151 of 171 stay: 254.316. Cost 480 × 2,500 + 60,000 = 1,260,000.
    // Entry pays 288 × 1,000 = 288,000; 972,000 are left for 254.316 who stay: 3,822.02, so 3,823.
    const { payment } = dealFromAnswers(homes);
    expect(payment.rateCard.map(({ price }) => price.value)).toEqual([1000, 3823]);
    expect(payment.rateCard[1]!.price.note).toContain("Assumed");
  });

  it("works out a cost that is not known from what the prices are likely to pay", () => {
    const payment = {
      ...homes.payment,
      prices: [{ kind: "price", value: 1000 } as const, { kind: "price", value: 3000 } as const],
    };
    const funding = { ...homes.funding, delivery: { kind: "unknown" } as const };
    // 288 × 1,000 + 254.3158 × 3,000 = 1,050,947.37, less 60,000 for the deal, over 480 people: 2,064.47.
    // A third less is 1,376.32 and a quarter more 2,580.59.
    const { costs } = valid(dealFromAnswers({ ...homes, payment, funding }));
    expect(costs.lines[0]!.amount.value).toEqual({ family: "uniform", low: 1376.32, high: 2580.59 });
  });

  it("takes what is not known as wide as it is", () => {
    const [entry] = homes.outcomes;
    const unknown = { kind: "unknown" } as const;
    const both = valid(
      dealFromAnswers({
        ...homes,
        outcomes: [{ ...entry!, withService: unknown, without: unknown }],
        payment: { ...homes.payment, prices: [homes.payment.prices[0]!] },
      }),
    );
    expect(both.outcomes[0]).toMatchObject({
      withService: { rate: { value: { family: "uniform", low: 0.1, high: 0.9 } } },
      baseline: { value: { family: "uniform", low: 0, high: 0.5 } },
    });
    // 20 % come anyway: from no better, 20 %, to half of the other 80 % too, 60 %.
    const one = dealFromAnswers({
      ...homes,
      outcomes: [{ ...entry!, withService: unknown, without: { kind: "range", low: 0.1, likely: 0.2, high: 0.3 } }],
    });
    expect(one.outcomes[0]).toMatchObject({
      withService: { rate: { value: { family: "uniform", low: 0.2, high: 0.6 } } },
    });
  });

  it("lends as much as delivery may cost where nobody said how much", () => {
    // At most 600 people at 2,500 × 1.2 each, and 60,000: 1,860,000, in steps of two figures 1,900,000.
    const { capital } = dealFromAnswers(homes);
    expect(capital.tranches[0]!.commitment.value).toBe(1_900_000);
    expect(new Simulator(compileDeal(dealFromAnswers(homes))).simulate(1, 0)).toBeDefined();
  });
});

describe("a blank deal", () => {
  it("is valid, runs, and says of every figure that it is a placeholder or an assumption", () => {
    const scenario = valid(blankDeal("2027-04", "GBP"));
    expect(new Simulator(compileDeal(scenario)).simulate(1, 0)).toBeDefined();
    for (const { status, note, source } of trails(scenario))
      if (status === "illustrative") expect(note).toMatch(/^(Placeholder|Assumed)/u);
      else expect(source).toBe("green-book");
  });
});
