import { describe, expect, it } from "vitest";
import { sharesPerPerson } from "#shared/engine/expected/shares-per-person.ts";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { expectedOf } from "../../support/expected-of.ts";
import { input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth } from "../../support/run-deal.ts";

/** Ten people over four months, 2.5 a month; `job` is reached at once, `kept` by 80 % of them a month later. */
const paidUnder = (payment: Partial<PaymentTerms>) =>
  poundsByMonth(
    expectedOf(
      plainDeal({
        cohort: { segments: [people("all", 10, { profile: { kind: "even", firstMonth: 0, months: 4 } })] },
        outcomes: [outcome("job"), outcome("kept", { after: "job", rate: 0.8, delay: 1, afterDropOut: "reachable" })],
        payment,
      }),
    ).payments.cash,
  );

describe("claims in the expected case", () => {
  it("come in parts at the price of their contract year", () => {
    // 2.5 × 0.9 evidence × £99.99 = £224.9775: £224.98.
    expect(paidUnder({ rateCard: [rule("job", 99.99, { evidence: 0.9 })] })).toEqual({
      0: 224.98,
      1: 224.98,
      2: 224.98,
      3: 224.98,
    });
  });

  it("pay tiers by running number: of 2.5 a month, 2 more at £100 make four, the rest £60", () => {
    // Months: 2.5 × 100; 1.5 × 100 + 1 × 60; 2.5 × 60; 2.5 × 60.
    const tiers = [{ fromClaim: 5, price: 60 }];
    expect(paidUnder({ rateCard: [rule("job", 100, { tiers })] })).toEqual({ 0: 250, 1: 210, 2: 150, 3: 150 });
  });

  it("pay nothing before the number of a threshold, and of the month that crosses it the part above", () => {
    // From claim 4 on: three are not paid; 5 − 3 = 2 in month 1.
    const threshold = { fromClaim: 4, paysEarlierClaims: false };
    expect(paidUnder({ rateCard: [rule("job", 100, { threshold })] })).toEqual({ 1: 200, 2: 250, 3: 250 });
  });

  it("pay earlier claims in the month in which the threshold's number is reached", () => {
    // More than three are claimed by month 1: five, with those of month 0.
    const threshold = { fromClaim: 4, paysEarlierClaims: true };
    expect(paidUnder({ rateCard: [rule("job", 100, { threshold })] })).toEqual({ 1: 500, 2: 250, 3: 250 });
  });

  it.each([
    [0.8, { 0: 250, 1: 250, 2: 250, 3: 250 }],
    [0.81, {}],
  ])(
    "are paid where a quality gate is passed: 80 %% achieve the other outcome, at least %d must",
    (minimumShare, paid) => {
      const qualityGate = { tested: "outcome", outcome: "kept", minimumShare } as const;
      expect(paidUnder({ rateCard: [rule("job", 100, { qualityGate })] })).toEqual(paid);
    },
  );

  it("stop at a cap by number, of which the month that crosses it has a part", () => {
    expect(paidUnder({ rateCard: [rule("job", 100, { cap: { claims: 6 } })] })).toEqual({ 0: 250, 1: 250, 2: 100 });
  });

  it("stop at the contract's cap", () => {
    expect(paidUnder({ rateCard: [rule("job", 100)], contractCap: term(612.34) })).toEqual({
      0: 250,
      1: 250,
      2: 112.34,
    });
  });
});

describe("rules that look at one person", () => {
  it("leave everything where a deal has none, without a trial", () => {
    const { payable, withinCap } = sharesPerPerson(plainDeal());
    expect([...payable, ...withinCap]).toEqual([1, 1]);
  });

  it("leave of a claim what the per-person cap leaves: £150 of £200 each time", () => {
    const scenario = plainDeal({ payment: { rateCard: [rule("job", 200)], perPersonCap: term(150) } });
    expect([...sharesPerPerson(scenario).withinCap]).toEqual([0.75]);
    expect(poundsByMonth(expectedOf(scenario).payments.cash)).toEqual({ 0: 1500 });
  });

  it("share a cap between rules as it falls: half reach the second, which finds £50 of its £100 left", () => {
    // First £100 of the cap of £150 is whole; of the second's worth half stands.
    const scenario = plainDeal({
      outcomes: [outcome("job"), outcome("kept", { after: "job", rate: 0.5, delay: 1, afterDropOut: "reachable" })],
      payment: { rateCard: [rule("job", 100), rule("kept", 100)], perPersonCap: term(150) },
    });
    expect([...sharesPerPerson(scenario).withinCap]).toEqual([1, 0.5]);
    expect(poundsByMonth(expectedOf(scenario).payments.cash)).toEqual({ 0: 1000, 1: 250 });
  });

  it("count the claims that a requirement leaves, in trials that are the same whatever seed a deal names", () => {
    // A claim for the job is paid only to whom keeps it: 0.5 of them, within what 400 trials of 10 people can tell.
    const scenario = plainDeal({
      outcomes: [outcome("kept", { rate: 0.5 }), outcome("job", { rate: 1 })],
      payment: { rateCard: [rule("kept", 1), rule("job", 100, { requires: ["kept"] })] },
    });
    const { payable } = sharesPerPerson(scenario);
    expect(Math.abs(payable[1]! - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(4000));
    const other = { ...scenario, run: { ...scenario.run, seed: 77 } };
    expect(sharesPerPerson(other)).toEqual(sharesPerPerson(scenario));
  });

  it("are counted with uncertain inputs at their means", () => {
    const uncertain = (evidence: Parameters<typeof input>[0]) =>
      plainDeal({
        payment: {
          rateCard: [{ ...rule("job", 200), evidenceRate: input(evidence) }],
          perPersonCap: term(150),
        },
      });
    expect(sharesPerPerson(uncertain({ family: "uniform", low: 0.5, high: 0.9 }))).toEqual(
      sharesPerPerson(uncertain(0.7)),
    );
  });
});
