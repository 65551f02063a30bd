import { describe, expect, it } from "vitest";
import { achievedByMonth, expectedOf } from "../../support/expected-of.ts";
import { cohortMeasured, frequency } from "../../support/counted-parts.ts";
import { input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { dealOf } from "../../support/lives.ts";
import { plainDeal } from "../../support/plain-deal.ts";

describe("people in the expected case", () => {
  it("start as referrals × share of the month × share who start, in parts", () => {
    // 100 × 1/4 × 0.3 = 7.5 in each of four months.
    const scenario = plainDeal({
      cohort: {
        segments: [people("all", 100, { profile: { kind: "even", firstMonth: 1, months: 4 }, startRate: input(0.3) })],
      },
    });
    expect(achievedByMonth(expectedOf(scenario))).toEqual({ 1: 7.5, 2: 7.5, 3: 7.5, 4: 7.5 });
  });

  it("start in turn up to the maximum: by month, and in a month by segment", () => {
    // 10 and 5 a month; of at most 37, 30 start in two months, then 7 of the first segment and nobody of the second.
    const even = { kind: "even", firstMonth: 0, months: 4 } as const;
    const { people: found } = expectedOf(
      plainDeal({
        cohort: {
          segments: [people("a", 40, { profile: even }), people("b", 20, { profile: even })],
          maximumStarts: term(37),
        },
      }),
    );
    expect([...found.startsIn.subarray(0, 4)]).toEqual([10, 10, 7, 0]);
    expect([...found.startsIn.subarray(found.startMonths, found.startMonths + 4)]).toEqual([5, 5, 0, 0]);
    expect(found.count).toBe(37);
  });

  it("reach a stage if they have not left before their wait is over", () => {
    // Who leaves at the end of the third month of service or before does not reach a stage of month 3: 0.9³ × 10 = 7.29 do.
    const scenario = plainDeal({
      cohort: { serviceMonths: term(12), dropOut: { kind: "monthlyHazard", hazard: input(0.1) } },
      outcomes: [outcome("job", { delay: 3 })],
    });
    const trial = expectedOf(scenario);
    expect(achievedByMonth(trial)).toEqual({ 3: 7.29 });
    // Of ten, 0.9¹² × 10 = 2.82429536481 complete the service.
    expect(trial.people.dropOuts).toBeCloseTo(10 - 2.824_295_364_81, 9);
    expect(trial.payments.cash[3]! / 100).toBe(729);
  });

  it("leave by a share of all at a constant hazard", () => {
    // (1 − h)⁴ = 1 − 0.5904, h = 0.2; at month 2 (1 − h)² = 0.64 are there.
    const scenario = plainDeal({
      cohort: { serviceMonths: term(4), dropOut: { kind: "share", share: input(0.5904) } },
      outcomes: [outcome("job", { delay: 2 })],
    });
    expect(achievedByMonth(expectedOf(scenario))).toEqual({ 2: 6.4 });
  });

  it("that may still be reached after leaving all pass, and without the service nobody leaves", () => {
    const trial = expectedOf(
      plainDeal({
        cohort: { serviceMonths: term(12), dropOut: { kind: "monthlyHazard", hazard: input(0.5) } },
        outcomes: [outcome("job", { delay: 3, baseline: 0.4, afterDropOut: "reachable" })],
      }),
    );
    expect(achievedByMonth(trial)).toEqual({ 3: 10 });
    expect(trial.achievements.counterfactual[0]).toBeCloseTo(4, 12);
  });
});

describe("outcomes in the expected case", () => {
  it("wait as long as the model's round months do, and multiply along the pathway", () => {
    // Half get in; 0.8 of them keep it four months on: 10 × 0.5 = 5 and 10 × 0.5 × 0.8 = 4.
    const scenario = dealOf(
      [outcome("paid", { rate: 0.5, delay: 2 }), outcome("kept", { after: "paid", rate: 0.8, delay: 4 })],
      10,
    );
    const trial = expectedOf(scenario);
    expect(achievedByMonth(trial)).toEqual({ 2: 5 });
    expect(achievedByMonth(trial, 1)).toEqual({ 6: 4 });
  });

  it("begin a clock again: of 10 × 0.6, 0.3 after 3 months, 0.7 × 0.3 after 8, 0.7² × 0.3 after 13", () => {
    const scenario = dealOf(
      [
        outcome("paid", { rate: 0.6 }),
        {
          ...outcome("kept", { after: "paid", rate: 0.3, delay: 3 }),
          clock: { restarts: 2, everyMonths: 5 },
        },
      ],
      10,
    );
    expect(achievedByMonth(expectedOf(scenario), 1)).toEqual({ 3: 1.8, 8: 1.26, 13: 0.882 });
  });

  it("repeat at the same rate", () => {
    const scenario = dealOf(
      [{ ...outcome("paid", { rate: 0.4, delay: 2 }), repeats: { times: 3, everyMonths: 4 } }],
      10,
    );
    expect(achievedByMonth(expectedOf(scenario))).toEqual({ 2: 4, 6: 4, 10: 4 });
  });

  it("are counted at the rate of the service while it lasts, and at the baseline for the months after leaving", () => {
    // Hazard 1/2 over 2 months of service, window 3: half leave after 1 month, a quarter after 2, a quarter complete and
    // count as served for the whole window. Served months: ½ × 1 + ¼ × 2 + ¼ × 3 = 1.75 of 3.
    // Mean: 3 × (0.6 + (0.3 − 0.6) × 1.75 / 3) = 1.8 − 0.525 = 1.275 a person; 4 people: 5.1, in equal parts.
    const scenario = dealOf([frequency("paid", { rate: 0.3, baseline: 0.6, tracking: 3 })], 4, {
      cohort: { serviceMonths: term(2), dropOut: { kind: "monthlyHazard", hazard: input(0.5) } },
    });
    const trial = expectedOf(scenario);
    expect(achievedByMonth(trial)).toEqual({ 0: 1.7, 1: 1.7, 2: 1.7 });
    expect(trial.achievements.counterfactual[0]).toBeCloseTo(7.2, 12);
  });

  it("of a cohort are measured at what they are expected to be", () => {
    const scenario = dealOf([cohortMeasured("paid", { rate: 1.2, baseline: 1.5 })], 50);
    const { measured, achievements } = expectedOf(scenario);
    expect(measured[0]!.means[0]).toBe(1.2);
    expect(measured[0]!.comparisons[0]![0]).toBe(1.5);
    expect(measured[0]!.people[0]).toBe(50);
    expect(achievements.achieved[0]).toBeCloseTo(60, 9);
  });
});

describe("a contract in the expected case", () => {
  /** One person starts in each of months 0 to 5; a job comes two months later: two by the end of month 3. */
  const ending = (minimumOutcomes: number) =>
    plainDeal({
      deal: { contractMonths: 12 },
      cohort: {
        segments: [people("all", 6, { profile: { kind: "even", firstMonth: 0, months: 6 } })],
        serviceMonths: term(3),
      },
      outcomes: [outcome("job", { delay: 2 })],
      payment: { rateCard: [rule("job", 1000)] },
      capital: { earlyTermination: { testMonth: 3, minimumOutcomes } },
    });

  it("ends early where too little is expected by the test, and goes on where enough is", () => {
    const ended = expectedOf(ending(3));
    expect(ended.people.count).toBe(4);
    expect(achievedByMonth(ended)).toEqual({ 2: 1, 3: 1 });
    expect(ended.lastMonth).toBe(3);
    expect(achievedByMonth(expectedOf(ending(2)))).toEqual({ 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 });
  });
});
