import { describe, expect, it } from "vitest";
import type { Saving } from "#shared/model/saving.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { holder, input, outcome, people, saving, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, runDeal, simulateOne } from "../support/run-deal.ts";

/** One person gets a job after a wait; the council saves. */
const oneJob = (one: Saving, parts: { delay?: number; appraisal?: DealParts["appraisal"] } = {}): Scenario =>
  plainDeal({
    cohort: { segments: [people("one", 1)] },
    outcomes: [outcome("job", { delay: parts.delay ?? 0 })],
    savings: [one],
    appraisal: { months: 60, ...parts.appraisal },
  });

/** Savings by month, of the months in which there are any. */
const byMonth = (scenario: Scenario): Readonly<Record<number, number>> =>
  Object.fromEntries(
    [...simulateOne(scenario).savings.byHolder].flatMap((each, month) => (each ? [[month, each]] : [])),
  );

describe("savings", () => {
  it("are additional outcomes × amount × (1 − optimism bias), once, after the start lag", () => {
    // Job in month 2, saving in month 2 + 3 = 5: £1,000 × 0.85 = £850.
    const one = saving("job", 1000, { startLagMonths: 3, optimismBias: term(0.15) });
    expect(byMonth(oneJob(one, { delay: 2 }))).toEqual({ 5: 850 });
  });

  it("recur each month and fall off after each full year", () => {
    // £100 a month for 30 months, falling by a fifth: 12 × 100 + 12 × 80 + 6 × 64 = 1,200 + 960 + 384 = £2,544.
    const one = saving("job", 100, { recurrence: { kind: "monthly", months: 30, yearlyFallOff: 0.2 } });
    const saved = byMonth(oneJob(one));
    expect(Object.keys(saved)).toHaveLength(30);
    expect(saved[11]).toBe(100);
    expect(saved[12]).toBeCloseTo(80, 9);
    expect(saved[24]).toBeCloseTo(64, 9);
    expect(measured(oneJob(one), "savings.total")).toBeCloseTo(2544, 9);
  });

  it("end with the appraisal", () => {
    // From month 4 to month 17 of an appraisal of 18 months: 12 × 100 + 2 × 80 = £1,360.
    const one = saving("job", 100, {
      recurrence: { kind: "monthly", months: 30, yearlyFallOff: 0.2 },
      startLagMonths: 4,
    });
    expect(measured(oneJob(one, { appraisal: { months: 18 } }), "savings.total")).toBeCloseTo(1360, 9);
  });

  it("count what is achieved after the contract has ended", () => {
    // The contract ends with month 23; a job in month 30 still saves.
    expect(byMonth(oneJob(saving("job", 1000), { delay: 30 }))).toEqual({ 30: 1000 });
  });

  it("are uprated by inflation to the month in which they fall", () => {
    // £1,000 × 1.03^(18/12) = £1,045.3358312045.
    const scenario = oneJob(saving("job", 1000), { delay: 18, appraisal: { inflation: input(0.03) } });
    expect(measured(scenario, "savings.total")).toBeCloseTo(1045.3358312045, 8);
  });

  it("are worth (1 + r)^(−m/12) at month 0, in base-year prices whatever inflation is", () => {
    // £1,000 / 1.035^(18/12) = £949.7066418995: uprating and deflating cancel.
    for (const inflation of [0, 0.03]) {
      const appraisal = { inflation: input(inflation), discountRate: term(0.035) };
      const scenario = oneJob(saving("job", 1000), { delay: 18, appraisal });
      expect(measured(scenario, "savings.presentValue")).toBeCloseTo(949.7066418995, 8);
    }
  });

  it("set payments against them in the same present value", () => {
    // £100 paid in month 12: 100 / (1.03 × 1.035) = £93.80423057.
    const appraisal = { inflation: input(0.03), discountRate: term(0.035) };
    const scenario = oneJob(saving("job", 1000), { delay: 12, appraisal });
    expect(measured(scenario, "payments.presentValue")).toBeCloseTo(93.80423057, 7);
  });

  it("are negative where the service does harm", () => {
    // Nobody gets a job with the service, all ten would have without: −10 × £200 = −£2,000, in month 3.
    const scenario = plainDeal({
      outcomes: [outcome("job", { rate: 0, baseline: 1, delay: 3 })],
      savings: [saving("job", 200)],
    });
    expect(measured(scenario, "outcome.job.additional")).toBe(-10);
    expect(measured(scenario, "outcomes.additional")).toBe(-10);
    expect(byMonth(scenario)).toEqual({ 3: -2000 });
    expect(measured(scenario, "commissioner.savings")).toBe(-2000);
  });

  it("are nothing where the outcomes would have come anyway", () => {
    const scenario = plainDeal({ outcomes: [outcome("job", { baseline: 1 })], savings: [saving("job", 200)] });
    expect(measured(scenario, "savings.total")).toBe(0);
    expect(
      runDeal(scenario, 1).probabilities.find(({ id }) => id === "payments.withoutAdditionalOutcomes"),
    ).toMatchObject({ probability: 1, meanWhenTrue: 1000 });
  });

  it("add a later stage's own saving to the earlier stage's", () => {
    // Home £500, and £300 more when it is kept: £800.
    const scenario = plainDeal({
      cohort: { segments: [people("one", 1)] },
      outcomes: [outcome("job"), outcome("kept", { after: "job", delay: 6 })],
      savings: [saving("job", 500), saving("kept", 300)],
    });
    expect(byMonth(scenario)).toEqual({ 0: 500, 6: 300 });
  });

  it("belong to their budget holder, and economic and social value to none", () => {
    // Council 10 × £150 (of which 40 % cashable), health 10 × £50 (all cashable), £1,000 × 10 of wider value.
    const scenario = plainDeal({
      budgetHolders: [holder("council"), holder("health")],
      savings: [
        saving("job", 150, { cashableShare: input(0.4) }),
        saving("job", 50, { id: "health", budgetHolder: "health" }),
        saving("job", 1000, { id: "wages", kind: "economic" }),
      ],
    });
    expect(measured(scenario, "savings.holder.council")).toBe(1500);
    expect(measured(scenario, "savings.holder.health")).toBe(500);
    expect(measured(scenario, "savings.total")).toBe(2000);
    expect(measured(scenario, "savings.cashable")).toBe(0.4 * 1500 + 500);
    expect(measured(scenario, "savings.widerValue")).toBe(10_000);
  });
});
