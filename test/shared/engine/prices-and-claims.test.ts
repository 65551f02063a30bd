import { describe, expect, it } from "vitest";
import { arrivals, input, outcome, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { poundsByMonth, poundsOfRule, simulateOne } from "../support/run-deal.ts";

describe("prices and claims", () => {
  it("pays each outcome its own price in the month it is achieved", () => {
    // 10 people reach a home in month 2 and a job in month 5: 10 × £1,200.50 = £12,005.00 and 10 × £750.25 = £7,502.50.
    const trial = simulateOne(
      plainDeal({
        outcomes: [outcome("home", { delay: 2 }), outcome("job", { delay: 5 })],
        payment: { rateCard: [rule("home", 1200.5), rule("job", 750.25)] },
      }),
    );
    expect(poundsOfRule(trial.payments.paid, 0)).toEqual({ 2: 12_005 });
    expect(poundsOfRule(trial.payments.paid, 1)).toEqual({ 5: 7502.5 });
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 2: 12_005, 5: 7502.5 });
  });

  it("pays two rules of one outcome side by side", () => {
    // 10 × £100 + 10 × £15 = £1,150.
    const payment = { rateCard: [rule("job", 100), rule("job", 15, { id: "bonus" })] };
    const trial = simulateOne(plainDeal({ payment }));
    expect(poundsOfRule(trial.payments.paid, 0)).toEqual({ 0: 1000 });
    expect(poundsOfRule(trial.payments.paid, 1)).toEqual({ 0: 150 });
  });

  it("pays a stage of a pathway its wait after the stage before", () => {
    // Started in month 1; home at 1 + 2 = 3; kept for six months at 3 + 6 = 9.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [arrivals("all", [1])] },
        outcomes: [outcome("kept", { after: "home", delay: 6 }), outcome("home", { delay: 2 })],
        payment: { rateCard: [rule("home", 100), rule("kept", 300)] },
      }),
    );
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 3: 100, 9: 300 });
  });

  it("indexes a price by the contract year of achievement and rounds each claim to the penny, halves up", () => {
    // £10.20 × 1.025 = £10.455 → £10.46; × 1.025² = £10.716375 → £10.72. Month 11 is still year 0, month 12 year 1.
    const trial = simulateOne(
      plainDeal({
        deal: { contractMonths: 36 },
        cohort: { segments: [arrivals("all", [0, 11, 12, 23, 24])] },
        payment: { rateCard: [rule("job", 10.2)], indexation: input(0.025) },
      }),
    );
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 10.2, 11: 10.2, 12: 10.46, 23: 10.46, 24: 10.72 });
  });

  it("indexes by the year of achievement, not by the year of payment", () => {
    // Achieved in month 11 (year 0) and paid in month 13 (year 1): £100, not £110.
    const trial = simulateOne(
      plainDeal({
        cohort: { segments: [arrivals("all", [11])] },
        payment: {
          indexation: input(0.1),
          invoicing: { period: "month", verificationLagMonths: 0, paymentLagMonths: 2 },
        },
      }),
    );
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 13: 100 });
  });

  it("counts what is achieved after the last claim month but does not pay it", () => {
    // Jobs in months 4, 5, 6 and 7, claims until month 5: 4 achieved, 2 paid.
    const trial = simulateOne(
      plainDeal({ cohort: { segments: [arrivals("all", [4, 5, 6, 7])] }, payment: { lastClaimMonth: 5 } }),
    );
    expect(trial.achievements.achieved[0]).toBe(4);
    expect(trial.claims.accepted[0]).toBe(2);
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 4: 100, 5: 100 });
  });

  it("counts what is achieved after the contract has ended but does not pay it", () => {
    // Ten jobs in month 30 of a contract of 24 months.
    const trial = simulateOne(plainDeal({ outcomes: [outcome("job", { delay: 30 })] }));
    expect(trial.achievements.achieved[0]).toBe(10);
    expect(poundsByMonth(trial.payments.cash)).toEqual({});
  });

  it("pays nothing where no evidence is accepted", () => {
    const trial = simulateOne(plainDeal({ payment: { rateCard: [rule("job", 100, { evidence: 0 })] } }));
    expect(trial.achievements.achieved[0]).toBe(10);
    expect(trial.claims.accepted[0]).toBe(0);
    expect(poundsByMonth(trial.payments.cash)).toEqual({});
  });

  it("pays nothing for people who do not start", () => {
    const segments = [people("come", 4), people("stay-away", 6, { startRate: input(0) })];
    const trial = simulateOne(plainDeal({ cohort: { segments } }));
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 400 });
  });

  it("spreads referrals evenly over their months", () => {
    // 12 people over months 3 to 6: three a month.
    const profile = { kind: "even", firstMonth: 3, months: 4 } as const;
    const trial = simulateOne(plainDeal({ cohort: { segments: [people("all", 12, { profile })] } }));
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 3: 300, 4: 300, 5: 300, 6: 300 });
  });

  it("puts what was achieved before leaving within reach, and nothing later", () => {
    // Everybody leaves at the end of the first month of service: a job at once is reached, one a month later only where
    // the outcome says that it stays within reach.
    const trial = simulateOne(
      plainDeal({
        cohort: { serviceMonths: term(6), dropOut: { kind: "share", share: input(1) } },
        outcomes: [
          outcome("at-once"),
          outcome("later", { delay: 1 }),
          outcome("reachable", { delay: 1, afterDropOut: "reachable" }),
        ],
        payment: { rateCard: [rule("at-once", 1), rule("later", 1), rule("reachable", 1)] },
      }),
    );
    expect(trial.people.dropOuts).toBe(10);
    expect([...trial.achievements.achieved]).toEqual([10, 0, 10]);
  });
});
