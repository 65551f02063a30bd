import { describe, expect, it } from "vitest";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import { arrivals, input, outcome, people, rule } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth, poundsOfRule, simulateOne } from "../../support/run-deal.ts";

describe("segments of a rule", () => {
  const segments = [arrivals("women", [0, 1, 2]), arrivals("men", [0, 1])];

  it("pays only for the segments named", () => {
    const scenario = plainDeal({
      cohort: { segments },
      payment: { rateCard: [rule("job", 100), rule("job", 30, { id: "bonus", segments: ["women"] })] },
    });
    const { paid } = simulateOne(scenario).payments;
    expect(poundsOfRule(paid, 0)).toEqual({ 0: 200, 1: 200, 2: 100 });
    expect(poundsOfRule(paid, 1)).toEqual({ 0: 30, 1: 30, 2: 30 });
  });

  it("multiplies the price by segment, rounded to the penny", () => {
    const scenario = plainDeal({
      cohort: { segments },
      payment: { rateCard: [rule("job", 10.01, { segmentMultipliers: { women: 1.5 } })] },
    });
    // 10.01 × 1.5 = 15.015 → 15.02.
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 25.03, 1: 25.03, 2: 15.02 });
  });

  it("multiplies the indexed price, and rounds once", () => {
    const scenario = plainDeal({
      cohort: { segments: [arrivals("women", [0, 12])] },
      payment: { indexation: input(0.025), rateCard: [rule("job", 9.99, { segmentMultipliers: { women: 0.7 } })] },
    });
    // 6.993 → 6.99; 9.99 × 0.7 × 1.025 = 7.167825 → 7.17 (not 6.99 × 1.025 = 7.16).
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 6.99, 12: 7.17 });
  });
});

describe("requires", () => {
  const outcomes = [outcome("entry", { delay: 2 }), outcome("course", { delay: 5 }), outcome("job", { delay: 4 })];

  it("pays only a person who has achieved the other outcome by then", () => {
    const rateCard = (requires: readonly string[]) => [rule("job", 100, { requires })];
    const paid = (requires: readonly string[]) =>
      poundsByMonth(simulateOne(plainDeal({ outcomes, payment: { rateCard: rateCard(requires) } })).payments.cash);
    expect(paid(["entry"])).toEqual({ 4: 1000 });
    expect(paid(["course"])).toEqual({});
    expect(paid(["entry", "job"])).toEqual({ 4: 1000 });
  });
});

describe("exclusive groups", () => {
  const outcomes = [
    outcome("full-time", { delay: 6 }),
    outcome("part-time", { delay: 3 }),
    outcome("other", { delay: 3 }),
  ];
  const rateCard = [rule("full-time", 450), rule("part-time", 300), rule("other", 300)];
  const paid = (pays: "first" | "best", prices = rateCard) => {
    const exclusiveGroups = [{ id: "work", rules: ["full-time", "part-time", "other"], pays }];
    const { payments } = simulateOne(plainDeal({ outcomes, payment: { rateCard: prices, exclusiveGroups } }));
    return [0, 1, 2].map((place) => poundsOfRule(payments.paid, place));
  };

  it("pay the first claim by date, and of one month the one higher on the rate card", () => {
    expect(paid("first")).toEqual([{}, { 3: 3000 }, {}]);
  });

  it("pay the best claim by price, and of equal prices the earlier", () => {
    expect(paid("best")).toEqual([{ 6: 4500 }, {}, {}]);
    expect(paid("best", [rule("full-time", 300), rule("part-time", 300), rule("other", 300)])).toEqual([
      {},
      { 3: 3000 },
      {},
    ]);
  });

  it("count only claims whose evidence is accepted", () => {
    expect(paid("first", [rule("full-time", 450), rule("part-time", 300, { evidence: 0 }), rule("other", 5)])).toEqual([
      {},
      {},
      { 3: 50 },
    ]);
  });
});

describe("quality gate", () => {
  const half = [people("good", 6), people("bad", 4, {})];

  it("pays nothing unless enough people achieve the outcome tested", () => {
    const outcomes = [outcome("job"), outcome("checked", { rate: 1, delay: 3 })];
    const paid = (minimumShare: number, lastClaimMonth: number) =>
      poundsByMonth(
        simulateOne(
          plainDeal({
            outcomes,
            cohort: { segments: half },
            payment: {
              lastClaimMonth,
              rateCard: [rule("job", 100, { qualityGate: { tested: "outcome", outcome: "checked", minimumShare } })],
            },
          }),
        ).payments.cash,
      );
    expect(paid(1, 23)).toEqual({ 0: 1000 });
    // Nobody has been checked by the last claim month.
    expect(paid(0.5, 2)).toEqual({});
    expect(paid(0, 2)).toEqual({ 0: 1000 });
  });

  it("looks only at people of the segments of its rule: 2 of 2 in one year, 0 of 4 in the next, 2 of 6 in all", () => {
    const gate = { tested: "outcome", outcome: "good", minimumShare: 0.5 } as const;
    const good = outcome("good");
    const paid = (rules: readonly PaymentRule[]) =>
      poundsByMonth(
        simulateOne(
          plainDeal({
            cohort: {
              segments: [
                people("first", 2),
                people("second", 4, { profile: { kind: "even", firstMonth: 12, months: 1 } }),
              ],
            },
            outcomes: [
              outcome("job"),
              { ...good, bySegment: { second: { withService: { statedAs: "rate", rate: input(0) } } } },
            ],
            payment: { rateCard: [...rules] },
          }),
        ).payments.cash,
      );
    const yearly = ["first", "second"].map((id) => ({
      ...rule("job", 100, { segments: [id], qualityGate: gate }),
      id,
    }));
    expect(paid(yearly)).toEqual({ 0: 200 });
    // A gate for the whole deal takes both years: a third is less than a half.
    expect(paid([rule("job", 100, { qualityGate: gate })])).toEqual({});
  });

  it("pays nothing unless enough evidence is accepted", () => {
    const paid = (minimumShare: number, evidence: number) =>
      poundsByMonth(
        simulateOne(
          plainDeal({
            payment: { rateCard: [rule("job", 100, { evidence, qualityGate: { tested: "evidence", minimumShare } })] },
          }),
        ).payments.cash,
      );
    expect(paid(1, 1)).toEqual({ 0: 1000 });
    expect(paid(0.01, 0)).toEqual({});
  });
});
