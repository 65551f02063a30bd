import { describe, expect, it } from "vitest";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import { frequency } from "../../support/counted-parts.ts";
import { arrivals, input, outcome, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth, poundsOfRule, simulateOne } from "../../support/run-deal.ts";

const whenMet = (requires: readonly string[], rest: Partial<Omit<PaymentRule, "evidence">> = {}) =>
  ({ requires, claimsBeforeRequirement: "paidWhenMet", ...rest }) as const;

/** People who start in the months named, enter at once, work after 1, 4 and 7 months, and finish a course after 5. */
const scenario = (starts: readonly number[], payment: Partial<PaymentTerms>) =>
  plainDeal({
    cohort: { segments: [arrivals("all", starts)] },
    outcomes: [
      outcome("entry"),
      { ...outcome("job", { delay: 1 }), repeats: { times: 3, everyMonths: 3 } },
      outcome("course", { delay: 5 }),
      outcome("home", { delay: 3 }),
      outcome("never", { rate: 0 }),
      frequency("days", { rate: 1, baseline: 1, tracking: 15 }, { better: "more" }),
    ],
    payment,
  });
const cash = (starts: readonly number[], rateCard: readonly PaymentRule[], rest: Partial<PaymentTerms> = {}) =>
  poundsByMonth(simulateOne(scenario(starts, { rateCard, ...rest })).payments.cash);
const jobs = (terms: Partial<Omit<PaymentRule, "evidence">>) =>
  rule("job", 100, { claimsPerPerson: "unlimited", ...terms });

describe("claims before a requirement is met", () => {
  it("are lost, or join the month in which it is", () => {
    // Jobs in months 1, 4 and 7; the course in month 5.
    expect(cash([0], [jobs({ requires: ["course"] })])).toEqual({ 7: 100 });
    expect(cash([0], [jobs({ requires: ["course"], claimsBeforeRequirement: "lost" })])).toEqual({ 7: 100 });
    expect(cash([0], [jobs(whenMet(["course"]))])).toEqual({ 5: 200, 7: 100 });
    expect(cash([0], [jobs(whenMet(["entry"]))])).toEqual({ 1: 100, 4: 100, 7: 100 });
  });

  it("wait for the last of several, and are lost if that is never or too late to claim", () => {
    expect(cash([0], [jobs(whenMet(["entry", "course"]))])).toEqual({ 5: 200, 7: 100 });
    expect(cash([0], [jobs(whenMet(["course", "never"]))])).toEqual({});
    expect(cash([0], [jobs(whenMet(["course"]))], { lastClaimMonth: 5 })).toEqual({ 5: 200 });
    expect(cash([0], [jobs(whenMet(["course"]))], { lastClaimMonth: 4 })).toEqual({});
  });

  it("pay for days already lived in a home, each at the price of its own year", () => {
    // One day a month in months 0 to 14 of a person who starts in month 9; the course is finished in month 14.
    // Months 9 to 11 are of year 0, at £10; 12 to 14 of year 1, at £11: 3 × 10 + 3 × 11 = 63. Then £11 a month to 23.
    const days = rule("days", 10, whenMet(["course"], { claimsPerPerson: "unlimited" }));
    const paid = cash([9], [days], { indexation: input(0.1) });
    expect(paid[13]).toBeUndefined();
    expect([paid[14], paid[15], paid[23]]).toEqual([63, 11, 11]);
  });

  it("keep a person's earliest", () => {
    expect(cash([0], [jobs(whenMet(["course"], { claimsPerPerson: 2 }))])).toEqual({ 5: 200 });
    expect(cash([0], [jobs(whenMet(["course"], { claimsPerPerson: "once" }))])).toEqual({ 5: 100 });
  });

  it("are numbered by the month in which they are made", () => {
    // Starts in 0 and 2: jobs in 1, 4, 7 and 3, 6, 9, made in 5, 5, 7 and 7, 7, 9.
    expect(cash([0, 2], [jobs(whenMet(["course"]))])).toEqual({ 5: 200, 7: 300, 9: 100 });
    const tiers = [{ fromClaim: 3, price: 50 }];
    expect(cash([0, 2], [jobs(whenMet(["course"], { tiers }))])).toEqual({ 5: 200, 7: 150, 9: 50 });
    const threshold = (paysEarlierClaims: boolean) => ({ threshold: { fromClaim: 3, paysEarlierClaims } });
    expect(cash([0, 2], [jobs(whenMet(["course"], threshold(false)))])).toEqual({ 7: 300, 9: 100 });
    expect(cash([0, 2], [jobs(whenMet(["course"], threshold(true)))])).toEqual({ 7: 500, 9: 100 });
  });

  it("come after a claim of their exclusive group that was made before they were", () => {
    // The job is got in month 1, but can be claimed in month 5 only; the home is claimed in month 3.
    const { payments } = simulateOne(
      scenario([0], {
        rateCard: [rule("job", 100, whenMet(["course"])), rule("home", 60)],
        exclusiveGroups: [{ id: "one", rules: ["job", "home"], pays: "first" }],
      }),
    );
    expect([poundsOfRule(payments.paid, 0), poundsOfRule(payments.paid, 1)]).toEqual([{}, { 3: 60 }]);
  });

  it("use up caps in the month in which they are made", () => {
    // £60 for the home in month 3 leaves £90 of £150 a person: one job of two in part.
    expect(cash([0], [jobs(whenMet(["course"])), rule("home", 60)], { perPersonCap: term(150) })).toEqual({
      3: 60,
      5: 90,
    });
    expect(cash([0], [jobs(whenMet(["course"], { cap: { claims: 1 } }))])).toEqual({ 5: 100 });
    // Jobs of month 8, 11 and 14, the course in month 12: all of contract year 1.
    const annualCap = { year: "contract", amounts: [term(1000), term(150)], excess: "lost" } as const;
    expect(cash([7], [jobs(whenMet(["course"]))], { annualCap })).toEqual({ 12: 150 });
  });

  it("are told in the ledger", () => {
    const told = (requires: readonly string[], payment: Partial<PaymentTerms> = {}) =>
      trialLedger(scenario([0], { rateCard: [jobs(whenMet(requires))], ...payment }), 1, 0, "test").claims.map(
        ({ achievedMonth, dueMonth, because }) => [achievedMonth, dueMonth, because],
      );
    expect(told(["course"], { perPersonCap: term(150) })).toEqual([
      [1, 5, "The claim stands, made once the person had achieved “Outcome course”."],
      [
        4,
        5,
        "The claim stands, made once the person had achieved “Outcome course”; the cap per person leaves £50 of it.",
      ],
      [7, 7, "The claim stands; the cap per person leaves nothing of it."],
    ]);
    expect(told(["never"])[0]).toEqual([1, 1, "The person never achieved “Outcome never” while it could be claimed."]);
  });
});
