import { describe, expect, it } from "vitest";
import { achievedOf, measureNames as names, paidClaimsOf } from "#shared/model/measure-names.ts";
import { circumstanceSentence } from "#shared/report/circumstance-words.ts";
import { cost, input, outcome, rule, term, tranche } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runExample } from "./run-example.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ten people, each with a job with a chance of a half, for £100; and a course that nobody pays for, from luck of its own. */
const jobsAndCourses = {
  outcomes: [outcome("job", { rate: 0.5 }), outcome("course", { rate: 0.5 })],
  payment: { rateCard: [rule("job", 100)], budget: term(500) },
};

describe("the circumstances of payments over the budget", () => {
  const { result, values } = runExample(plainDeal(jobsAndCourses), 2000);
  const [over] = result.circumstances;

  it("are more jobs, in every pair, and nothing that has its own luck or none", () => {
    expect(over).toMatchObject({ id: "payments.overBudget", of: 2000 });
    expect(over!.figures.map(({ measure }) => measure)).toEqual([achievedOf("job"), paidClaimsOf("job")]);
    for (const { lower, standardError } of over!.figures) expect([lower, standardError]).toEqual([0, 0]);
  });

  it("have the means of either side", () => {
    const jobs = [...values(achievedOf("job"))];
    expect(over!.trials).toBe(jobs.filter((count) => count > 5).length);
    expect(over!.figures[0]!.mean).toBeCloseTo(mean(jobs.filter((count) => count > 5)), 10);
    expect(over!.figures[0]!.meanOtherwise).toBeCloseTo(mean(jobs.filter((count) => count <= 5)), 10);
  });

  it("are told in a sentence", () => {
    expect(circumstanceSentence(over!, result)).toMatch(
      /^In the 3\d% of trials in which payments go over the budget, “Outcome job: achieved” is 7 on average instead of 4, higher in 100 of 100 pairs of such a trial and another\.$/u,
    );
  });
});

describe("the circumstances of a loss", () => {
  // Sixty pounds a person are spent, and an investor advances them; six jobs, half a year later, pay them back.
  const invested = {
    outcomes: [outcome("job", { rate: 0.5, delay: 6 }), outcome("course", { rate: 0.5 })],
    payment: jobsAndCourses.payment,
    costs: { lines: [cost("work", "provider", { kind: "perStart" }, 60)], indexation: input(0) },
    capital: { tranches: [tranche(600)] },
  };

  it("are lower payments first, and why: fewer jobs", () => {
    const { result } = runExample(plainDeal(invested), 2000);
    const loss = result.circumstances.find(({ id }) => id === "investor.loss")!;
    expect(loss.figures[0]).toMatchObject({ measure: names.paymentsTotal, lower: 1 });
    expect(loss.figures.map(({ measure }) => measure)).toContain(achievedOf("job"));
    expect(loss.figures.map(({ measure }) => measure)).not.toContain(achievedOf("course"));
    expect(circumstanceSentence(loss, result)).toMatch(
      /^In the \d\d% of trials in which the investor loses money, payments come to £4\d\d on average instead of £6\d\d\. What else sets them apart most: “Outcome job: (achieved|paid)” is [45]/u,
    );
  });

  it("are caps that withhold, but not caps that withhold less because less is earned", () => {
    const capped = (cap: number) => {
      const deal = plainDeal({ ...invested, payment: { ...jobsAndCourses.payment, contractCap: term(cap) } });
      const { result } = runExample(deal, 2000);
      return result.circumstances.find(({ id }) => id === "investor.loss")!.figures.map(({ measure }) => measure);
    };
    // The cap withholds in good trials only: it has nothing to do with a loss.
    expect(capped(700)).not.toContain(names.withheldContract);
  });

  it("are not told of too few trials on either side, of none and of all", () => {
    const of = (parts: Parameters<typeof plainDeal>[0], trials: number): string => {
      const { result } = runExample(plainDeal(parts), trials);
      const loss = result.circumstances.find(({ id }) => id === "investor.loss")!;
      expect(loss.figures).toEqual([]);
      return circumstanceSentence(loss, result);
    };
    expect(of(invested, 40)).toContain("fewer than 30 trials on either side");
    expect(of({ ...invested, outcomes: [outcome("job", { delay: 6 })] }, 40)).toBe(
      "The investor loses money in no trial.",
    );
    expect(of({ ...invested, outcomes: [outcome("job", { rate: 0, delay: 6 })] }, 40)).toBe(
      "In every trial the investor loses money: there are no others to compare with.",
    );
  });
});
