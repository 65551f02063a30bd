import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { input, outcome, people, rule, term } from "../support/deal-parts.ts";
import { betaBinomial, binomial, expectation, momentsOf } from "../support/exact-distribution.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { runDeal, statistics, valuesOf } from "../support/run-deal.ts";
import { expectDistribution, expectNear, expectShare } from "../support/standard-errors.ts";

const TRIALS = 20_000;
const PEOPLE = 40;

const jobs = (
  terms: Parameters<typeof outcome>[1],
  payment: DealParts["payment"] = {},
  rest: DealParts = {},
): Scenario =>
  plainDeal({ cohort: { segments: [people("all", PEOPLE)] }, outcomes: [outcome("job", terms)], payment, ...rest });

describe("counts in closed form", () => {
  it("are binomial at a certain rate", () => {
    expectDistribution(valuesOf(jobs({ rate: 0.3 }), "outcome.job.achieved", TRIALS), binomial(PEOPLE, 0.3));
  });

  it("without the service are binomial at the baseline", () => {
    expectDistribution(
      valuesOf(jobs({ baseline: 0.15 }), "outcome.job.counterfactual", TRIALS),
      binomial(PEOPLE, 0.15),
    );
  });

  it("of additional outcomes are binomial at the difference of the rates, since both worlds share their luck", () => {
    // Someone is helped when the draw lies between baseline and rate: probability 0.5 − 0.3.
    const scenario = jobs({ rate: 0.5, baseline: 0.3 });
    expectDistribution(valuesOf(scenario, "outcome.job.additional", TRIALS), binomial(PEOPLE, 0.2));
  });

  it("of people who start are binomial at the start rate", () => {
    const scenario = plainDeal({ cohort: { segments: [people("all", PEOPLE, { startRate: input(0.55) })] } });
    expectDistribution(valuesOf(scenario, "people.starts", TRIALS), binomial(PEOPLE, 0.55));
  });

  it("are beta-binomial where the rate itself is uncertain", () => {
    const scenario = jobs({ rate: { family: "beta", alpha: 4, beta: 6 } });
    const pmf = betaBinomial(PEOPLE, 4, 6);
    expectDistribution(valuesOf(scenario, "outcome.job.achieved", TRIALS), pmf);
    // A common rate spreads far more than luck: n p q (a + b + n)/(a + b + 1) = 9.6 · 50/11 = 43.6 against 9.6.
    expect(momentsOf(pmf).variance).toBeCloseTo((9.6 * 50) / 11, 9);
  });

  it("are beta-binomial from pilot evidence, half a success and half a failure added", () => {
    const scenario = jobs({ rate: { family: "evidence", successes: 41, trials: 120 } });
    const counts = valuesOf(scenario, "outcome.job.achieved", TRIALS);
    expectDistribution(counts, betaBinomial(PEOPLE, 41.5, 79.5));
  });

  it("of accepted claims are thinned by the evidence rate", () => {
    // 0.6 × 0.7 = 0.42; at £1 a claim payments are the count.
    const scenario = jobs({ rate: 0.6 }, { rateCard: [rule("job", 1, { evidence: 0.7 })] });
    expectDistribution(valuesOf(scenario, "payments.total", TRIALS), binomial(PEOPLE, 0.42));
  });

  it("of two groups add up", () => {
    const scenario = plainDeal({
      cohort: { segments: [people("a", 15), people("b", 25)] },
      outcomes: [outcome("job", { rate: 0.3 })],
    });
    expectDistribution(valuesOf(scenario, "outcome.job.achieved", TRIALS), binomial(PEOPLE, 0.3));
  });
});

describe("payments in closed form", () => {
  it("under a contract cap are the mean of the lesser of claims and cap", () => {
    // Σ pmf(k) min(£750 k, £9,500).
    const scenario = jobs({ rate: 0.3 }, { rateCard: [rule("job", 750)], contractCap: term(9500) });
    const pmf = binomial(PEOPLE, 0.3);
    const exact = momentsOf(pmf, (k) => Math.min(750 * k, 9500));
    const result = runDeal(scenario, TRIALS);
    expectNear(statistics(result, "payments.total").mean, exact.mean, Math.sqrt(exact.variance / TRIALS));
    // The cap withholds from 13 claims on, on average £750 k − £9,500 of those trials.
    const binds = expectation(pmf, (k) => (750 * k > 9500 ? 1 : 0));
    const found = result.probabilities.find(({ id }) => id === "cap.contract.binds")!;
    expectShare(found.probability * TRIALS, TRIALS, binds);
    expect(found.standardError).toBeCloseTo(Math.sqrt((found.probability * (1 - found.probability)) / TRIALS), 12);
    const excess = (k: number): number => Math.max(0, 750 * k - 9500);
    const mean = expectation(pmf, excess) / binds;
    const variance = expectation(pmf, (k) => (excess(k) > 0 ? (excess(k) - mean) ** 2 : 0)) / binds;
    expectNear(found.meanWhenTrue!, mean, Math.sqrt(variance / (binds * TRIALS)));
  });

  it("under an annual cap that is lost are capped each year alone", () => {
    // 20 people a year: 2 E[min(£100 k, £700)] with k binomial(20, 0.3).
    const profile = { kind: "even", firstMonth: 0, months: 24 } as const;
    const scenario = plainDeal({
      cohort: { segments: [people("all", PEOPLE, { profile })] },
      outcomes: [outcome("job", { rate: 0.3 })],
      payment: { annualCap: { year: "contract", amounts: [term(700)], excess: "lost" } },
    });
    const year = momentsOf(binomial(20, 0.3), (k) => Math.min(100 * k, 700));
    const { mean } = statistics(runDeal(scenario, TRIALS), "payments.total");
    expectNear(mean, 2 * year.mean, Math.sqrt((2 * year.variance) / TRIALS));
  });

  it("go over the budget with the probability of that many claims", () => {
    const scenario = jobs({ rate: 0.3 }, { budget: term(1500) });
    const found = runDeal(scenario, TRIALS).probabilities.find(({ id }) => id === "payments.overBudget")!;
    expectShare(
      found.probability * TRIALS,
      TRIALS,
      expectation(binomial(PEOPLE, 0.3), (k) => (k > 15 ? 1 : 0)),
    );
  });
});
