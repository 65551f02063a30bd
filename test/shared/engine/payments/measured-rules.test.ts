import { describe, expect, it } from "vitest";
import type { CohortMeasuredOutcome, FrequencyOutcome } from "#shared/model/outcome.ts";
import type { PaymentSchedule } from "#shared/model/payment-rule.ts";
import { arrivals, input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { poundsByMonth, simulateOne } from "../../support/run-deal.ts";

/** Reconvictions without sampling error: 1.55 events a person without the service, by segment as told with it. */
const reconvictions = (bySegment: Readonly<Record<string, number>>): CohortMeasuredOutcome => ({
  kind: "cohortMeasured",
  id: "reconvictions",
  name: "Reconvictions",
  event: "reconviction event",
  better: "fewer",
  model: "fixed",
  withService: { statedAs: "rate", rate: input(1.55) },
  baseline: input(1.55),
  bySegment: Object.fromEntries(
    Object.entries(bySegment).map(([id, mean]) => [id, { withService: { statedAs: "rate", rate: input(mean) } }]),
  ),
  comparison: { kind: "fixed" },
  trackingMonths: term(12),
});

const schedule: PaymentSchedule = {
  effect: "relative",
  unit: "perAvoidedEvent",
  between: "stepped",
  points: [{ effect: 0, value: 100 }],
  minimumEffect: 0.1,
  measured: "perCohortThenPooled",
  pooledMinimumEffect: 0.075,
};

/** Cash by month for two cohorts of a hundred people, measured in months 11 and 17. */
function paid(means: Readonly<Record<string, number>>, terms: Partial<PaymentSchedule> = {}) {
  const scenario = plainDeal({
    cohort: {
      segments: [people("first", 100), people("second", 100, { profile: { kind: "even", firstMonth: 6, months: 1 } })],
    },
    outcomes: [reconvictions(means)],
    payment: { rateCard: [rule("reconvictions", 0, { schedule: { ...schedule, ...terms } })] },
  });
  return poundsByMonth(simulateOne(scenario).payments.cash);
}

describe("a schedule on a cohort's measured effect", () => {
  it("pays a cohort that reaches the trigger on its own, in the month it is measured", () => {
    // 20 %: 31 events avoided.
    expect(paid({ first: 1.24, second: 1.55 }, { measured: "perCohort" })).toEqual({ 11: 3100 });
  });

  it("pays what the pool earns beside what cohorts were paid already", () => {
    // First 20 % by itself; both 10 % together: 31 events, all paid.
    expect(paid({ first: 1.24, second: 1.55 })).toEqual({ 11: 3100 });
    // First 20 %, second 9 % alone is nothing: together 31 + 13.95 = 44.95 events, less the 31 paid.
    expect(paid({ first: 1.24, second: 1.4105 })).toEqual({ 11: 3100, 17: 1395 });
  });

  it("pays all at the end where no cohort reached the trigger but the pool does", () => {
    // 8.387 % and 9 %: neither 10 %, together 8.69 %, which is above 7.5 %.
    expect(paid({ first: 1.42, second: 1.4105 })).toEqual({ 17: 2695 });
    // 7.49 % both: nothing.
    expect(paid({ first: 1.55 * 0.9251, second: 1.55 * 0.9251 })).toEqual({});
    expect(paid({ first: 1.55 * 0.925, second: 1.55 * 0.925 })).toEqual({ 17: 2325 });
  });

  it("pays nothing for an effect known after the last claim month", () => {
    const scenario = plainDeal({
      cohort: { segments: [people("all", 100)] },
      outcomes: [reconvictions({ all: 1 })],
      payment: { lastClaimMonth: 10, rateCard: [rule("reconvictions", 0, { schedule })] },
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({});
  });

  it("is held by the rule's cap", () => {
    const scenario = plainDeal({
      cohort: { segments: [people("all", 100)] },
      outcomes: [reconvictions({ all: 1 })],
      payment: { rateCard: [rule("reconvictions", 0, { schedule, cap: { amount: 2000 } })] },
    });
    expect(poundsByMonth(simulateOne(scenario).payments.cash)).toEqual({ 11: 2000 });
  });
});

describe("a trigger", () => {
  const deal = (mean: number, paysEarlierClaims: boolean) =>
    plainDeal({
      cohort: { segments: [arrivals("all", [0, 2])] },
      outcomes: [outcome("job"), reconvictions({ all: mean })],
      payment: {
        rateCard: [
          rule("job", 100, {
            trigger: { outcome: "reconvictions", effect: "relative", minimumEffect: 0.1, paysEarlierClaims },
          }),
        ],
      },
    });

  it("pays claims once the effect is known, earlier ones too or not at all", () => {
    // The last person starts in month 2 and is tracked for 12 months: known in month 13.
    expect(poundsByMonth(simulateOne(deal(1.395, true)).payments.cash)).toEqual({ 13: 200 });
    expect(poundsByMonth(simulateOne(deal(1.395, false)).payments.cash)).toEqual({});
    expect(poundsByMonth(simulateOne(deal(1.396, true)).payments.cash)).toEqual({});
  });
});

describe("claims of a count", () => {
  const days: FrequencyOutcome = {
    kind: "frequency",
    id: "days",
    name: "Days in work",
    event: "day in work",
    better: "more",
    model: "fixed",
    trackingMonths: term(4),
    withService: { statedAs: "rate", rate: input(10) },
    baseline: input(2),
  };
  const deal = (terms: Parameters<typeof rule>[2], perPersonCap?: number) =>
    plainDeal({
      cohort: { segments: [arrivals("all", [0, 1])] },
      outcomes: [days],
      payment: {
        rateCard: [rule("days", 15.12, { claimsPerPerson: "unlimited", ...terms })],
        ...(perPersonCap === undefined ? {} : { perPersonCap: term(perPersonCap) }),
      },
    });
  const cash = (terms: Parameters<typeof rule>[2], perPersonCap?: number) =>
    poundsByMonth(simulateOne(deal(terms, perPersonCap)).payments.cash);

  it("pays each day of each month", () => {
    expect(cash({})).toEqual({ 0: 151.2, 1: 302.4, 2: 302.4, 3: 302.4, 4: 151.2 });
  });

  it("keeps a person's earliest days where so many are paid", () => {
    expect(cash({ claimsPerPerson: 25 })).toEqual({ 0: 151.2, 1: 302.4, 2: 226.8, 3: 75.6 });
  });

  it("caps a person, and numbers tiers and caps by days", () => {
    expect(cash({}, 200)).toEqual({ 0: 151.2, 1: 200, 2: 48.8 });
    // Days 1 to 15 at £10, later ones £1: month 0 has ten, month 1 five and fifteen.
    const tiers = [
      { fromClaim: 1, price: 10 },
      { fromClaim: 16, price: 1 },
    ];
    expect(cash({ tiers })).toEqual({ 0: 100, 1: 65, 2: 20, 3: 20, 4: 10 });
    expect(cash({ cap: { claims: 15 } })).toEqual({ 0: 151.2, 1: 75.6 });
  });
});

describe("repeated outcomes", () => {
  const attendance = { ...outcome("attendance", { delay: 1 }), repeats: { times: 3, everyMonths: 4 } };
  const cash = (claimsPerPerson: "once" | "unlimited" | number, perPersonCap?: number) =>
    poundsByMonth(
      simulateOne(
        plainDeal({
          outcomes: [attendance],
          cohort: { serviceMonths: term(12) },
          payment: {
            rateCard: [rule("attendance", 1400, { claimsPerPerson })],
            ...(perPersonCap === undefined ? {} : { perPersonCap: term(perPersonCap) }),
          },
        }),
      ).payments.cash,
    );

  it("pays each occasion, at most so many a person", () => {
    expect(cash("unlimited")).toEqual({ 1: 14_000, 5: 14_000, 9: 14_000 });
    expect(cash(2)).toEqual({ 1: 14_000, 5: 14_000 });
    expect(cash("once")).toEqual({ 1: 14_000 });
    expect(cash("unlimited", 3000)).toEqual({ 1: 14_000, 5: 14_000, 9: 2000 });
  });
});
