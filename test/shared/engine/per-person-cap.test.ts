import { describe, expect, it } from "vitest";
import { arrivals, input, outcome, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { measured, poundsByMonth, poundsOfRule, simulateOne } from "../support/run-deal.ts";

const perPersonCap = term(250);

describe("per-person cap", () => {
  it("pays the claim that crosses it in part and later ones not at all, in date order", () => {
    // Months 1, 4, 6: £120, then £100, then £80 of which £250 − £220 = £30; month 9: nothing. The rate card's order
    // (last first) does not matter between months.
    const scenario = plainDeal({
      cohort: { segments: [people("one", 1)] },
      outcomes: [
        outcome("d", { delay: 9 }),
        outcome("c", { delay: 6 }),
        outcome("b", { delay: 4 }),
        outcome("a", { delay: 1 }),
      ],
      payment: { rateCard: [rule("d", 500), rule("c", 80), rule("b", 100), rule("a", 120)], perPersonCap },
    });
    const trial = simulateOne(scenario);
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 1: 120, 4: 100, 6: 30 });
    // £50 of c and all £500 of d.
    expect(measured(scenario, "withheld.perPersonCap")).toBe(550);
  });

  it("takes two claims of one month in the order of the rate card", () => {
    // All in month 0. Rate card c, a, b: £80 and £120 in full, then £250 − £200 = £50 of b's £100.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [people("one", 1)] },
        outcomes: [outcome("a"), outcome("b"), outcome("c")],
        payment: { rateCard: [rule("c", 80), rule("a", 120), rule("b", 100)], perPersonCap },
      }),
    );
    expect(poundsOfRule(trial.payments.paid, 0)).toEqual({ 0: 80 });
    expect(poundsOfRule(trial.payments.paid, 1)).toEqual({ 0: 120 });
    expect(poundsOfRule(trial.payments.paid, 2)).toEqual({ 0: 50 });
  });

  it("holds for each person alone", () => {
    // Three people, each £200 + £200 capped at £250: 3 × £250 = £750.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [people("all", 3)] },
        outcomes: [outcome("a"), outcome("b", { delay: 2 })],
        payment: { rateCard: [rule("a", 200), rule("b", 200)], perPersonCap },
      }),
    );
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 600, 2: 150 });
  });

  it("withholds nothing from a person whose claims just reach it", () => {
    const trial = simulateOne(
      plainDeal({
        outcomes: [outcome("a"), outcome("b")],
        payment: { rateCard: [rule("a", 150), rule("b", 100)], perPersonCap },
      }),
    );
    expect(poundsByMonth(trial.claims.withheldPerPerson)).toEqual({});
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 2500 });
  });

  it("counts indexed prices, and does not grow itself", () => {
    // Starts in month 11: £200 at once (year 0) and £200 × 1.1 = £220 a month later (year 1), of which £50 is paid.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [arrivals("all", [11])] },
        outcomes: [outcome("a"), outcome("b", { delay: 1 })],
        payment: { rateCard: [rule("a", 200), rule("b", 200)], perPersonCap, indexation: input(0.1) },
      }),
    );
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 11: 200, 12: 50 });
    expect(poundsOfRule(trial.claims.beforeCaps, 1)).toEqual({ 12: 220 });
  });

  it("leaves room that a rejected or late claim would have used", () => {
    // a is never evidenced and z comes after the last claim month, so b's £240 is paid in full.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [people("one", 1)] },
        outcomes: [outcome("a"), outcome("b", { delay: 1 }), outcome("z", { delay: 20 })],
        payment: {
          rateCard: [rule("a", 200, { evidence: 0 }), rule("b", 240), rule("z", 100)],
          perPersonCap,
          lastClaimMonth: 10,
        },
      }),
    );
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 1: 240 });
  });

  it("counts a claim paid in part for its part", () => {
    // £150 of £200: 0.75 of a claim.
    const scenario = plainDeal({
      cohort: { segments: [people("one", 1)] },
      payment: { rateCard: [rule("job", 200)], perPersonCap: term(150) },
    });
    expect(measured(scenario, "outcome.job.paid")).toBe(0.75);
  });
});
