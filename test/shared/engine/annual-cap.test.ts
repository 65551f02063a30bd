import { describe, expect, it } from "vitest";
import type { AnnualCap } from "#shared/model/payment-terms.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { arrivals, input, outcome, rule, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, poundsByMonth, poundsOfRule, simulateOne } from "../support/run-deal.ts";

/** One job of £100 in each month named. */
const jobsIn = (months: readonly number[], annualCap: AnnualCap, deal: DealParts["deal"] = {}): Scenario =>
  plainDeal({ deal, cohort: { segments: [arrivals("all", months)] }, payment: { annualCap } });

describe("annual cap", () => {
  it("loses what is over in a year, and starts afresh in the next", () => {
    // Year 0: 100 + 100 + 50 of 100 + 0 of 100 = 250, £150 lost. Year 1: 100 + 100.
    const scenario = jobsIn([0, 1, 2, 3, 12, 13], { year: "contract", amounts: [term(250)], excess: "lost" });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 100, 1: 100, 2: 50, 12: 100, 13: 100 });
    expect(measured(scenario, "withheld.annualCap")).toBe(150);
  });

  it("carries what is over to the first month of the next year, ahead of new claims, and loses what is over at the end", () => {
    // Year 0: 400 claimed, 250 paid, 150 carried. Year 1: month 12 pays the carried 150 and its own 100; months 13 and 14
    // find the year's £250 used up, and their £200 is lost with the contract's last year. 700 − 500 = 200.
    const scenario = jobsIn([0, 1, 2, 3, 12, 13, 14], { year: "contract", amounts: [term(250)], excess: "carried" });
    const trial = simulateOne(scenario);
    expect(poundsByMonth(trial.payments.cash)).toEqual({ 0: 100, 1: 100, 2: 50, 12: 250 });
    expect(poundsByMonth(trial.payments.withheldAnnual)).toEqual({ 2: 50, 3: 100, 12: -150, 13: 100, 14: 100 });
    expect(measured(scenario, "withheld.annualCap")).toBe(200);
  });

  it("carries over several years while a year's room lasts", () => {
    // 400 in year 0, cap £150: 150, then 150 of the carried 250, then the last 100.
    const scenario = jobsIn(
      [0, 1, 2, 3],
      { year: "contract", amounts: [term(150)], excess: "carried" },
      { contractMonths: 36 },
    );
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 100, 1: 50, 12: 150, 24: 100 });
  });

  it("releases carried claims in the order of the rate card", () => {
    // Month 0: a £100 paid, £50 of b's £100 paid, c's £100 carried whole, with b's £50. Year 1's £120: b's £50 first,
    // then £70 of c's.
    const trial = simulateOne(
      plainDeal({
        deal: { contractMonths: 18 },
        cohort: { segments: [arrivals("all", [0])] },
        outcomes: [outcome("a"), outcome("b"), outcome("c")],
        payment: {
          rateCard: [rule("a", 100), rule("b", 100), rule("c", 100)],
          annualCap: { year: "contract", amounts: [term(150), term(120)], excess: "carried" },
        },
      }),
    );
    expect(poundsOfRule(trial.payments.paid, 0)).toEqual({ 0: 100 });
    expect(poundsOfRule(trial.payments.paid, 1)).toEqual({ 0: 50, 12: 50 });
    expect(poundsOfRule(trial.payments.paid, 2)).toEqual({ 12: 70 });
  });

  it("has an amount a year, the last standing for all later years", () => {
    // £200 claimed a year; caps 50, 120, then 120 again.
    const scenario = jobsIn(
      [0, 0, 12, 12, 24, 24],
      { year: "contract", amounts: [term(50), term(120)], excess: "lost" },
      { contractMonths: 36 },
    );
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 0: 50, 12: 120, 24: 120 });
  });

  it("follows financial years where the contract says so", () => {
    // Starts January 2020: months 0 to 2 are 2019/20, months 3 to 14 are 2020/21, month 15 is 2021/22. £200 each in
    // March, April and December 2020 and in April 2021; a cap of £150 a year.
    const months = [2, 2, 3, 3, 11, 11, 15, 15];
    const deal = { startMonth: "2020-01" };
    const cap = { amounts: [term(150)], excess: "lost" } as const;
    expect(poundsByMonth(simulateOne(jobsIn(months, { year: "financial", ...cap }, deal)).payments.cash)).toEqual({
      2: 150,
      3: 150,
      15: 150,
    });
    // By contract years (months 0–11, 12–23): £150 in month 2 and £150 in month 15.
    expect(poundsByMonth(simulateOne(jobsIn(months, { year: "contract", ...cap }, deal)).payments.cash)).toEqual({
      2: 150,
      15: 150,
    });
  });

  it("caps by the month of the claim, not of its payment", () => {
    // Two jobs in month 11 and two in month 12, all paid in year 1: each contract year's claims have their own £150.
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [11, 11, 12, 12])] },
      payment: {
        annualCap: { year: "contract", amounts: [term(150)], excess: "lost" },
        invoicing: { period: "month", verificationLagMonths: 3, paymentLagMonths: 0 },
      },
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 14: 150, 15: 150 });
  });

  it("counts a claim carried over and paid in full as one claim", () => {
    // Two jobs in month 11 at £100, cap £100: one is paid then and one a month later, in year 1, still at £100. The next
    // year's price of £110 is not its price: two claims are paid, not 1 + 100/110.
    const scenario = plainDeal({
      cohort: { segments: [arrivals("all", [11, 11])] },
      payment: {
        indexation: input(0.1),
        annualCap: { year: "contract", amounts: [term(100)], excess: "carried" },
      },
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 11: 100, 12: 100 });
    expect(measured(scenario, "outcome.job.paid")).toBe(2);
  });
});
