import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";
import { figure, score } from "./loose-parts.ts";

const tranche = (d: Loose): Loose => d.capital.tranches[0];
const schedule = (performance: Loose, ...values: number[]): Loose => ({
  performance,
  between: "stepped",
  points: values.map((value, from) => ({ from, value })),
});
const moveIn = { kind: "outcomeRate", outcome: "move-in" };
const coupon = (rest: object = {}): Loose => ({
  annualRate: figure(0.05),
  compounding: "simple",
  paid: "paid",
  ...rest,
});
const atRepayment = { fromMonth: 1, schedule: schedule(moveIn, 0), decided: "atRepayment" };
const second = (d: Loose, rest: object): Loose =>
  d.capital.tranches.push({ ...structuredClone(tranche(d)), id: "second", ...rest });

const faults: readonly (readonly [what: string, change: (d: Loose) => unknown, place: string])[] = [
  [
    "performance by an outcome that is not there",
    (d) => (tranche(d).principalAtRisk = schedule({ kind: "outcomeCount", outcome: "x" }, 0, 1)),
    "capital.tranches.0.principalAtRisk.performance.outcome outcome-unknown",
  ],
  [
    "a coupon by an outcome that is not there",
    (d) =>
      (tranche(d).coupon = coupon({
        performance: { fromMonth: 6, schedule: schedule({ kind: "outcomeRate", outcome: "x" }, 0.02) },
      })),
    "capital.tranches.0.coupon.performance.schedule.performance.outcome outcome-unknown",
  ],
  [
    "a measured effect of what people achieve",
    (d) =>
      (tranche(d).principalAtRisk = schedule({ kind: "measuredEffect", outcome: "move-in", effect: "relative" }, 0, 1)),
    "capital.tranches.0.principalAtRisk.performance.outcome performance-unfit",
  ],
  [
    "a rate of what is measured",
    (d) => {
      d.outcomes.push(score);
      tranche(d).principalAtRisk = schedule({ kind: "outcomeRate", outcome: "score" }, 0, 1);
    },
    "capital.tranches.0.principalAtRisk.performance.outcome performance-unfit",
  ],
  [
    "early termination by an outcome that is not there",
    (d) => (d.capital.earlyTermination = { testMonth: 6, minimumOutcomes: 1, outcomes: ["move-in", "x"] }),
    "capital.earlyTermination.outcomes.1 outcome-unknown",
  ],
  [
    "early termination by what is measured",
    (d) => {
      d.outcomes.push(score);
      d.capital.earlyTermination = { testMonth: 6, minimumOutcomes: 1, outcomes: ["score"] };
    },
    "capital.earlyTermination.outcomes.0 termination-unfit",
  ],
  [
    "a test in the last month",
    (d) => (d.capital.earlyTermination = { testMonth: d.deal.contractMonths - 1, minimumOutcomes: 1 }),
    "capital.earlyTermination.testMonth month-beyond-contract",
  ],
  [
    "performances out of order",
    (d) =>
      (tranche(d).principalAtRisk = {
        performance: moveIn,
        between: "interpolated",
        points: [
          { from: 0.5, value: 0 },
          { from: 0.5, value: 1 },
        ],
      }),
    "capital.tranches.0.principalAtRisk.points.1.from steps-out-of-order",
  ],
  [
    "more principal repayable than there is",
    (d) => (tranche(d).principalAtRisk = schedule(moveIn, 0, 1.2)),
    "capital.tranches.0.principalAtRisk.points.1.value number-out-of-range",
  ],
  [
    "payment months of an accrued coupon",
    (d) => (tranche(d).coupon = coupon({ paid: "accrued", payments: { firstMonth: 12, everyMonths: 12 } })),
    "capital.tranches.0.coupon.payments payments-unused",
  ],
  [
    "a floor's end without a floor",
    (d) =>
      (tranche(d).coupon = coupon({
        performance: { fromMonth: 6, schedule: schedule(moveIn, 0), floorUntilMonth: 9 },
      })),
    "capital.tranches.0.coupon.performance.floorUntilMonth floor-missing",
  ],
  [
    "a floor that ends before performance counts",
    (d) =>
      (tranche(d).coupon = coupon({
        performance: { fromMonth: 6, schedule: schedule(moveIn, 0), floorRate: 0.02, floorUntilMonth: 5 },
      })),
    "capital.tranches.0.coupon.performance.floorUntilMonth months-reversed",
  ],
  [
    "a rate decided at repayment of a coupon that is paid before",
    (d) => {
      tranche(d).repayment = { kind: "atMonth", month: 12 };
      tranche(d).coupon = coupon({ performance: atRepayment });
    },
    "capital.tranches.0.coupon.performance.decided decided-after-payment",
  ],
  [
    "a rate decided at repayment that has no month",
    (d) => {
      tranche(d).repayment = { kind: "asCashAllows" };
      tranche(d).coupon = coupon({ paid: "accrued", performance: atRepayment });
    },
    "capital.tranches.0.coupon.performance.decided decided-at-no-month",
  ],
  [
    "a drawdown after the contract",
    (d) => (tranche(d).drawdown = { kind: "scheduled", amounts: [{ month: d.deal.contractMonths, amount: 1 }] }),
    "capital.tranches.0.drawdown.amounts.0.month month-beyond-contract",
  ],
  [
    "a drawdown after repayment",
    (d) => {
      tranche(d).repayment = { kind: "atMonth", month: 12 };
      tranche(d).drawdown = {
        kind: "scheduled",
        amounts: [
          { month: 12, amount: 1 },
          { month: 13, amount: 1 },
        ],
      };
    },
    "capital.tranches.0.drawdown.amounts.1.month months-reversed",
  ],
  [
    "a guarantee of nothing",
    (d) => (tranche(d).guarantee = { guarantor: "City" }),
    "capital.tranches.0.guarantee guarantee-without-cover",
  ],
  [
    "a share of surplus in one tranche only",
    (d) => second(d, { surplusShare: figure(1) }),
    "capital.tranches.0 surplus-share-missing",
  ],
  [
    "shares of surplus of 90 %",
    (d) => {
      second(d, { surplusShare: figure(0.4) });
      tranche(d).surplusShare = figure(0.5);
    },
    "capital.tranches shares-do-not-add-up",
  ],
];

describe("checks of capital", () => {
  it.each(faults)("find %s", (_, change, place) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.map(placeAndCode)).toEqual([place]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("let pass what fits", () => {
    const fits = changedExample((d) => {
      tranche(d).surplusShare = figure(0.3);
      second(d, {
        surplusShare: figure(0.7),
        repayment: { kind: "atMonth", month: 12 },
        drawdown: { kind: "scheduled", amounts: [{ month: 12, amount: 1 }] },
        guarantee: { guarantor: "City", amount: figure(5) },
        principalAtRisk: schedule(moveIn, 0, 0.5, 1),
        nonUseFee: figure(0.01),
        coupon: coupon({
          paid: "accrued",
          payments: { firstMonth: 12, everyMonths: 12 },
          performance: { ...atRepayment, fromMonth: 6, floorRate: 0.02, floorUntilMonth: 6 },
        }),
      });
      tranche(d).coupon = coupon({
        performance: {
          fromMonth: 6,
          schedule: schedule({ ...moveIn, knownAfterMonths: 9 }, 0),
          decided: "monthly",
        },
      });
      d.capital.asNeededOrder = "inProportion";
      d.capital.orderOfPayment = "classByClass";
      d.capital.earlyTermination = { testMonth: 6, minimumOutcomes: 1, outcomes: ["move-in"] };
    });
    expect(problemsOf(fits)).toEqual([]);
  });
});
