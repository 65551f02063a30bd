import { describe, expect, it } from "vitest";
import { cost, holder, outcome, payer, saving, surplus, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { measured, runDeal } from "../support/run-deal.ts";

/**
 * Ten jobs at £100 = £1,000, of which the council pays £600 and the health body £400. The jobs save the council £1,500 and
 * the health body £500. The council spends £20 a month for three months on its own management, the contract holder £200.
 * Of the £800 left in the account half goes back to the commissioner.
 */
const shared = (discountRate = 0) =>
  plainDeal({
    budgetHolders: [holder("council"), holder("health")],
    outcomes: [outcome("job", { delay: 12 })],
    payment: { payers: [payer("council", 0.6), payer("health", 0.4)] },
    savings: [saving("job", 150), saving("job", 50, { id: "health", budgetHolder: "health" })],
    costs: {
      lines: [
        cost("own", "commissioner", { kind: "monthly", firstMonth: 0, lastMonth: 2 }, 20),
        cost("legal", "contractHolder", { kind: "oneOff", month: 12 }, 200),
      ],
    },
    capital: { surplus: surplus(0, 0.5) },
    appraisal: { discountRate: term(discountRate) },
  });

describe("positions", () => {
  it("set the commissioner's own savings and surplus against its own payments and costs", () => {
    // 1,500 + 400 − 600 − 60 = £1,240.
    expect(measured(shared(), "commissioner.savings")).toBe(1500);
    expect(measured(shared(), "commissioner.payments")).toBe(600);
    expect(measured(shared(), "commissioner.costs")).toBe(60);
    expect(measured(shared(), "commissioner.netPosition")).toBe(1240);
  });

  it("take all holders and payers together for the public sector", () => {
    // 2,000 + 400 − 1,000 − 60 = £1,340.
    expect(measured(shared(), "public.netPosition")).toBe(1340);
  });

  it("break even in the first month from which savings so far are never behind again", () => {
    // A job saves the council £10 and the health body £5 a month for a year from month 12 on: £150 a month for ten.
    const monthly = { recurrence: { kind: "monthly", months: 12, yearlyFallOff: 0 } } as const;
    const scenario = (lag: number) => ({
      ...shared(),
      savings: [
        saving("job", 10, { ...monthly, startLagMonths: lag }),
        saving("job", 5, { ...monthly, startLagMonths: lag, id: "health", budgetHolder: "health" }),
      ],
    });
    // £1,000 is paid in month 12: 6 × 150 = 900 by month 17, 1,050 by month 18. Three months later with a lag of 3.
    expect(measured(scenario(0), "public.breakEvenMonth")).toBe(18);
    expect(measured(scenario(3), "public.breakEvenMonth")).toBe(21);
    // The council is −£60 by month 2, and −60 − 600 + 400 = −260 after month 12 but for its £100 a month: level in the third.
    expect(measured(scenario(0), "commissioner.breakEvenMonth")).toBe(14);
    // Of no more than £500 a month, and never: £1,000 against 3 × 150.
    const short = { recurrence: { kind: "monthly", months: 3, yearlyFallOff: 0 } } as const;
    expect(measured({ ...shared(), savings: [saving("job", 15, short)] }, "public.breakEvenMonth")).toBeUndefined();
  });

  it("are discounted month by month", () => {
    // Month 12 carries all but the management: at 10 % (1,500 + 400 − 600) / 1.1 = 1,181.818182; management costs
    // 20 (1 + 1.1^(−1/12) + 1.1^(−2/12)) = 20 (1 + 0.992088893 + 0.984240371) = 59.526585. Net 1,122.291597.
    expect(measured(shared(0.1), "commissioner.netPresentValue")).toBeCloseTo(1122.2916, 4);
    // Public: (2,000 + 400 − 1,000) / 1.1 − 59.526585 = 1,213.200688.
    expect(measured(shared(0.1), "public.netPresentValue")).toBeCloseTo(1213.2007, 4);
  });

  it("fall into financial years", () => {
    // Month 12 is the second year: +1,500 + 400 − 600 = 1,300; the first has the £60 of management.
    const { yearly, years } = runDeal(shared(), 1);
    expect(years).toEqual(["2020/21", "2021/22"]);
    expect(yearly.find(({ id }) => id === "netPosition")?.mean).toEqual([-60, 1300]);
    expect(yearly.find(({ id }) => id === "payments")?.mean).toEqual([0, 1000]);
    expect(yearly.find(({ id }) => id === "savings")?.mean).toEqual([0, 2000]);
    expect(yearly.find(({ id }) => id === "savings.health")?.mean).toEqual([0, 500]);
    expect(yearly.find(({ id }) => id === "costs")?.mean).toEqual([60, 0]);
  });

  it("are worse off in the share of trials in which present value is below nothing", () => {
    // Without savings the council pays £1,000 for nothing, in every trial.
    const { probabilities } = runDeal(plainDeal(), 20);
    expect(probabilities.find(({ id }) => id === "commissioner.worseOff")).toMatchObject({
      probability: 1,
      meanWhenTrue: 1000,
      standardError: 0,
      trials: 20,
    });
  });
});
