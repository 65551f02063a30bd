import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";
import { figure } from "./loose-parts.ts";

const tranche = (d: Loose): Loose => d.capital.tranches[0];
const coupon = (firstMonth: number): Loose => ({
  annualRate: figure(0.05),
  compounding: "simple",
  paid: "paid",
  payments: { firstMonth, everyMonths: 12 },
});
const group = (most: object): Loose => [{ id: "g", name: "Work", rules: ["pay-move-in"], ...most }];

/** Claims of month 35, the last of 36, are verified in month 36, invoiced at the end of month 38 and paid in month 39. */
const LAST_CASH = 39;

const faults: readonly (readonly [what: string, change: (d: Loose) => unknown, place: string, says: string])[] = [
  [
    "repayment after the last cash",
    (d) => (tranche(d).repayment = { kind: "atMonth", month: LAST_CASH + 1 }),
    "capital.tranches.0.repayment.month month-beyond-last-cash",
    "month 39, when everything is due",
  ],
  [
    "coupons that begin after the last cash",
    (d) => (tranche(d).coupon = coupon(LAST_CASH + 1)),
    "capital.tranches.0.coupon.payments.firstMonth month-beyond-last-cash",
    "month 39, when everything is due",
  ],
  [
    "a group cap of nothing",
    (d) => (d.payment.groupCaps = group({})),
    "payment.groupCaps.0 cap-without-most",
    "State claims, an amount, or both.",
  ],
  [
    "a rule's cap of nothing",
    (d) => (d.payment.rateCard[2].cap = {}),
    "payment.rateCard.2.cap cap-without-most",
    "State claims, an amount, or both.",
  ],
  [
    "a last payer with a next one",
    (d) => Object.assign(d.payment.payers[1], { cap: figure(1), beyondCap: "nextPayer" }),
    "payment.payers.1.beyondCap payer-without-next",
    "Put “lost”",
  ],
];

describe("checks of caps and of months of cash", () => {
  it.each(faults)("find %s", (_, change, place, says) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.map(placeAndCode)).toEqual([place]);
    expect(problems[0]!.sentence).toContain(says);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("let pass what is due with the last cash, after the contract's own last month", () => {
    const fits = changedExample((d) => {
      tranche(d).repayment = { kind: "atMonth", month: LAST_CASH };
      tranche(d).coupon = coupon(LAST_CASH);
    });
    expect(problemsOf(fits)).toEqual([]);
  });

  it("let pass caps by claims, by amount or by both, of nothing too", () => {
    for (const most of [{ claims: 0 }, { amount: 5 }, { claims: 1, amount: 0 }])
      expect(
        problemsOf(
          changedExample((d) => {
            d.payment.groupCaps = group(most);
            d.payment.rateCard[2].cap = most;
          }),
        ),
      ).toEqual([]);
  });

  it("let pass a last payer that has no cap, since nothing is beyond it", () => {
    expect(problemsOf(changedExample((d) => (d.payment.payers[1].beyondCap = "nextPayer")))).toEqual([]);
  });
});
