import { describe, expect, it } from "vitest";
import type { CohortMeasuredOutcome, FrequencyOutcome } from "#shared/model/outcome.ts";
import type { Saving } from "#shared/model/saving.ts";
import { cost, holder, input, outcome, people, rule, saving, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { measured, simulateOne } from "../support/run-deal.ts";

const greenBook = {
  discountRate: term(0.035),
  laterDiscountRates: [
    { fromYear: 31, rate: 0.03 },
    { fromYear: 76, rate: 0.025 },
  ],
};

/** One person achieves once, in month 0; £1,000 is saved after a lag. */
const oneSaving = (rest: Partial<Saving>, appraisal: DealParts["appraisal"] = {}) =>
  plainDeal({
    cohort: { segments: [people("one", 1)] },
    outcomes: [outcome("job")],
    savings: [saving("job", 1000, rest)],
    appraisal: { months: 1200, ...greenBook, ...appraisal },
  });

describe("present values over many years", () => {
  it("take the lower rates of later years", () => {
    // Year 31: £1,000 / (1.035^30 × 1.03) = £345.90. At 3.5 % throughout it would be £344.23.
    expect(measured(oneSaving({ startLagMonths: 372 }), "savings.presentValue")).toBeCloseTo(345.9013, 3);
    const one = oneSaving({ startLagMonths: 372 }, { laterDiscountRates: [] });
    expect(measured(one, "savings.presentValue")).toBeCloseTo(344.2304, 3);
  });

  it("do the same to payments and own costs", () => {
    // The commissioner spends £100 in month 370 (10 months into year 31): 100 / (1.035^30 × 1.03^(10/12)) = £34.7610.
    const scenario = plainDeal({
      deal: { contractMonths: 372 },
      payment: { rateCard: [rule("job", 0)] },
      costs: { lines: [cost("review", "commissioner", { kind: "oneOff", month: 370 }, 100)] },
      appraisal: { months: 372, ...greenBook },
    });
    expect(measured(scenario, "commissioner.netPresentValue")).toBeCloseTo(-34.76096, 5);
  });

  it("discount a saving at its own rate where it has one", () => {
    // Health effects at 1.5 %: after ten years £1,000 / 1.015^10 = £861.667; the budget's own sum is not changed.
    const scenario = oneSaving({ startLagMonths: 120, discountRate: term(0.015) });
    expect(measured(scenario, "savings.presentValue")).toBeCloseTo(861.6672, 3);
    expect(measured(scenario, "public.netPresentValue")).toBeCloseTo(861.6672 - 100, 3);
    expect(measured(scenario, "savings.total")).toBe(1000);
  });

  it("let a saving's own rate fall as the others do", () => {
    // Year 31 at 1.5 % × 3.0 / 3.5: £1,000 / (1.015^30 × 1.0128571) = £631.641.
    const scenario = oneSaving({ startLagMonths: 372, discountRate: term(0.015) });
    expect(measured(scenario, "savings.presentValue")).toBeCloseTo(1000 / (1.015 ** 30 * (1 + 0.09 / 7)), 6);
  });

  it("set all value against all cost in the benefit-cost ratio", () => {
    // £1,000 paid in month 0; £600 saved and £1,400 of wages, both a year later at 25 %: (480 + 1,120) / 1,000 = 1.6.
    const scenario = plainDeal({
      cohort: { segments: [people("one", 1)] },
      outcomes: [outcome("job")],
      payment: { rateCard: [rule("job", 1000)] },
      savings: [
        saving("job", 600, { startLagMonths: 12 }),
        saving("job", 1400, { id: "wages", kind: "economic", startLagMonths: 12 }),
      ],
      appraisal: { months: 24, discountRate: term(0.25) },
    });
    expect(measured(scenario, "savings.widerPresentValue")).toBeCloseTo(1120, 9);
    expect(measured(scenario, "public.benefitCostRatio")).toBeCloseTo(1.6, 12);
  });
});

/** Days in care over a year: everyone has exactly the mean. */
const days = (better: "more" | "fewer", withService: number, baseline: number): FrequencyOutcome => ({
  kind: "frequency",
  id: "care",
  name: "Days in care",
  event: "day in care",
  better,
  model: "fixed",
  trackingMonths: term(12),
  withService: { statedAs: "rate", rate: input(withService) },
  baseline: input(baseline),
});

const avoided = (outcomeKind: FrequencyOutcome, rest: Partial<Saving> = {}) =>
  plainDeal({
    budgetHolders: [holder("council")],
    cohort: { segments: [people("young", 3)] },
    outcomes: [outcomeKind],
    payment: { rateCard: [rule("care", 0)] },
    savings: [saving("care", 50, rest)],
    appraisal: { months: 24 },
  });

describe("savings of counted events", () => {
  it("are an amount for each event avoided", () => {
    // Three people, 10 instead of 16 days a month for 12 months: 3 × 6 × 12 = 216 days × £50 = £10,800.
    const scenario = avoided(days("fewer", 10, 16));
    expect(measured(scenario, "savings.total")).toBeCloseTo(10_800, 8);
    const byMonth = [...simulateOne(scenario).savings.byHolder];
    expect(byMonth[0]).toBeCloseTo(900, 9);
    expect(byMonth[11]).toBeCloseTo(900, 9);
    expect(byMonth[12]).toBe(0);
  });

  it("are negative where the service brings more of them", () => {
    expect(measured(avoided(days("fewer", 16, 10)), "savings.total")).toBeCloseTo(-10_800, 8);
  });

  it("are an amount for each event gained where more is better", () => {
    expect(measured(avoided(days("more", 16, 10)), "savings.total")).toBeCloseTo(10_800, 8);
  });

  it("take off optimism bias and lag as any saving does", () => {
    const scenario = avoided(days("fewer", 10, 16), { optimismBias: term(0.25), startLagMonths: 14 });
    // From month 14 to the end of an appraisal of 24 months: ten of the twelve months, £900 × 0.75 each.
    expect(measured(scenario, "savings.total")).toBeCloseTo(6750, 8);
  });

  it("count what is measured of a cohort alike", () => {
    // Ten men, 1.42 reconvictions each instead of 1.55: 1.3 avoided × £600 = £780.
    const reconvictions: CohortMeasuredOutcome = {
      kind: "cohortMeasured",
      id: "care",
      name: "Reconvictions",
      event: "reconviction",
      better: "fewer",
      model: "fixed",
      withService: { statedAs: "rate", rate: input(1.42) },
      baseline: input(1.55),
      comparison: { kind: "fixed" },
      trackingMonths: term(12),
    };
    const scenario = plainDeal({
      outcomes: [reconvictions, outcome("job")],
      savings: [saving("care", 600)],
      appraisal: { months: 36 },
    });
    expect(measured(scenario, "savings.total")).toBeCloseTo(780, 8);
  });
});
