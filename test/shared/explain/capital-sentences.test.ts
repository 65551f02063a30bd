import { describe, expect, it } from "vitest";
import {
  atRiskWords,
  couponSentence,
  principalAtRiskSentence,
  sharedTermSentences,
} from "#shared/explain/capital-sentences.ts";
import type { CouponByPerformance, Guarantee, Performance, PerformanceSchedule } from "#shared/model/tranche.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { outcome, rule, term, tranche } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

const scenario = plainDeal({
  outcomes: [outcome("job"), cohortMeasured("nights", { rate: 1, baseline: 2 })],
  payment: { rateCard: [rule("job", 1)] },
});
const schedule = (performance: Performance, rest: Partial<PerformanceSchedule> = {}): PerformanceSchedule => ({
  performance,
  between: "stepped",
  points: [
    { from: 0.1, value: 0.05 },
    { from: 0.25, value: 0.08 },
  ],
  ...rest,
});
const coupon = (performance: Performance, rest: Partial<CouponByPerformance> = {}): string =>
  couponSentence({ fromMonth: 1, schedule: schedule(performance), ...rest }, scenario);

describe("words of capital", () => {
  it("say what of a commitment nobody makes good: the lesser of a share and an amount is covered", () => {
    const told = (guarantee?: Partial<Guarantee>): string =>
      atRiskWords(
        {
          ...tranche(1000),
          ...(guarantee && { guarantee: { guarantor: "the Foundation", ...guarantee } }),
        },
        "GBP",
      );
    expect(told()).toBe("all of it at risk");
    expect(told({ shareOfPrincipal: term(0.5) })).toBe("£500 at risk, £500 guaranteed by the Foundation");
    expect(told({ shareOfPrincipal: term(0.5), amount: term(200) })).toBe(
      "£800 at risk, £200 guaranteed by the Foundation",
    );
    expect(told({ amount: term(5000) })).toBe("none of it at risk, guaranteed by the Foundation");
    expect(told({})).toBe("none of it at risk, guaranteed by the Foundation");
  });

  it("say what a coupon follows, when that is decided, and its floor", () => {
    const nights: Performance = { kind: "measuredEffect", outcome: "nights", effect: "relative" };
    expect(coupon(nights, { decided: "atRepayment" })).toBe(
      "From month 1 the coupon follows the measured effect on “Measured nights”: 5% from 10% fewer; 8% from 25% fewer. " +
        "Performance in the month of repayment decides it for all of these months.",
    );
    expect(coupon({ kind: "outcomeRate", outcome: "job" }, { floorRate: 0.03, floorUntilMonth: 24 })).toBe(
      "From month 1 the coupon follows the rate of “Outcome job”: 5% from 10%; 8% from 25%. " +
        "Performance at the end of a month decides it for the next. It is never below 3% until month 24.",
    );
    expect(coupon({ kind: "outcomeRate", outcome: "job" }, { floorRate: 0.03 })).toMatch(/It is never below 3%\.$/u);
  });

  it("say whose results count", () => {
    expect(coupon({ kind: "outcomeRate", outcome: "job", knownAfterMonths: 9 })).toContain(
      "the rate of “Outcome job” among those who started at least 9 months before: 5% from 10%",
    );
  });

  it("say how much of principal is repayable", () => {
    const counted = schedule(
      { kind: "outcomeCount", outcome: "job" },
      {
        between: "interpolated",
        points: [
          { from: 10, value: 0.5 },
          { from: 20, value: 1 },
        ],
      },
    );
    expect(principalAtRiskSentence(counted, scenario)).toBe(
      "The share of principal that is repayable follows the number of “Outcome job”: 50% from 10; 100% from 20; " +
        "in a straight line between. The rest is written off.",
    );
    const paid = schedule({ kind: "paymentsToPlan", planned: 250_000 });
    expect(principalAtRiskSentence(paid, scenario)).toContain("payments received, as a share of £250,000: 5% from 10%");
  });

  it("say how tranches are drawn and paid, where that is not the usual", () => {
    expect(sharedTermSentences(scenario.capital)).toEqual([]);
    expect(
      sharedTermSentences({ ...scenario.capital, asNeededOrder: "listed", orderOfPayment: "couponsFirst" }),
    ).toEqual([]);
    expect(
      sharedTermSentences({
        ...scenario.capital,
        asNeededOrder: "inProportion",
        orderOfPayment: "classByClass",
      }).map(([, words]) => words),
    ).toEqual([
      "Tranches drawn as needed share each call in proportion to their commitments.",
      "A class of seniority is paid fees, coupons and principal that are due before the next class gets anything.",
    ]);
  });
});
