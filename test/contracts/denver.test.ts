import { describe, expect, it } from "vitest";
import {
  type ByMonth,
  closingBalance,
  moved,
  movedByMonth,
  paid,
  paidByMonth,
  tranche,
  withheld,
} from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// 15.12 for each day of stable housing less days in jail, here 30 net days a month, once a whole year is reached, the
// year's own days with it: 30 × 15.12 = 453.60 a month, 12 × 453.60 = 5,443.20 for the year. In cents.
const MONTH = 45_360;
const YEAR = 12 * MONTH;
const JAIL_KNOWN = 57;

/** Housing payments by month, in cents, where so many people enter in each of months 0 to 4 and stay 36 months. */
function housing(entering: number, cap = Number.POSITIVE_INFINITY): number[] {
  const months = Array.from({ length: 60 }, () => 0);
  for (let entry = 0; entry < 5; entry++) {
    months[entry + 12]! += entering * YEAR;
    for (let stay = 12; stay < 36; stay++) months[entry + stay]! += entering * MONTH;
  }
  let left = cap;
  return months.map((earned) => {
    const pays = Math.min(earned, left);
    left -= pays;
    return pays;
  });
}

const inDollars = (cents: readonly number[]): ByMonth =>
  Object.fromEntries(cents.flatMap((amount, month) => (amount === 0 ? [] : [[month, amount / 100]])));

/** Two loans drawn as 150,000 a month is needed, the senior first; each quarter what has come in repays them in turn. */
function loans(receipts: readonly number[]) {
  const lent = (commitment: number, rate: number) => ({
    commitment,
    rate,
    drawn: 0,
    out: 0,
    accrued: 0,
    principal: 0,
    coupon: 0,
  });
  const all = [lent(500_000_000, 0.05), lent(370_000_000, 0.035)];
  let cash = 0;
  receipts.forEach((receipt, month) => {
    let needed = month < 58 ? 15_000_000 : 0;
    for (const loan of all) {
      loan.accrued += (loan.out * loan.rate) / 12;
      const drawn = Math.min(needed, loan.commitment - loan.drawn);
      loan.drawn += drawn;
      loan.out += drawn;
      needed -= drawn;
    }
    cash += receipt;
    if (month % 3 !== 2) return;
    for (const loan of all) {
      const principal = Math.min(cash, loan.out);
      loan.out -= principal;
      loan.principal += principal;
      cash -= principal;
      // The coupon is due with the last of the principal, and the junior loan waits for it.
      if (loan.out > 0) return;
      const coupon = Math.min(cash, Math.round(loan.accrued));
      loan.accrued -= coupon;
      loan.coupon += coupon;
      cash -= coupon;
      if (loan.accrued >= 0.5) return;
    }
  });
  return {
    loans: all.map(({ drawn, principal, coupon }) => ({
      drawn: drawn / 100,
      principal: principal / 100,
      coupons: coupon / 100,
    })),
    left: cash / 100,
  };
}

describe("Denver supportive housing", () => {
  it("pays the first year's days when the year is reached, then every month, to the cap of four million", () => {
    // 250 × (5,443.20 + 24 × 453.60) = 250 × 16,329.60 = 4,082,400.
    expect(paid(replayed("denver/all-stay"), "days")).toBe(4_000_000);
    expect(withheld(replayed("denver/all-stay"), "withheldByRuleCaps", "days")).toBe(82_400);
    expect(paidByMonth(replayed("denver/all-stay"), "days")).toEqual(inDollars(housing(50, 400_000_000)));
  });

  it("pays nothing for those who lose their home within the year, and for others as before", () => {
    const ledger = replayed("denver/half-stay");
    // 125 × 16,329.60 = 2,041,200.
    expect(paid(ledger, "days")).toBe(2_041_200);
    expect(paidByMonth(ledger, "days")).toEqual(inDollars(housing(25)));
  });

  it.each([
    [0.1999, 0],
    [0.2, 1_600_000],
    [0.25, 2_000_000], // half of the way from 20 to 30 %
    [0.3, 2_400_000],
    [0.4, 3_771_428.57], // 2,400,000 + 10/35 × 4,800,000
    [0.65, 7_200_000],
    [0.8, 7_200_000],
  ])("pays for a fall of jail days by %d the amount of %d on the line", (fall, amount) => {
    // The line is for the whole group: few people make the test quick.
    const few = { "cohort.segments.stable.referrals": 5, "outcomes.jail.withService.change": -fall };
    expect(paidByMonth(replayed("denver/all-stay", few), "jail")).toEqual(amount === 0 ? {} : { [JAIL_KNOWN]: amount });
  });

  it("stops at the contract's cap, whose excess nobody pays", () => {
    const ledger = replayed("denver/contract-cap");
    // 4,000,000 + 7,200,000 = 11,200,000 against 11,000,000.
    expect(paid(ledger)).toBe(11_000_000);
    expect(withheld(ledger, "withheldByContractCap", "jail")).toBe(200_000);
  });

  it("cuts the cap of housing to the cent", () => {
    // Five people: 5 × 16,329.60 = 81,648.
    const capped = (amount: number) => {
      const figures = { "cohort.segments.stable.referrals": 5, "payment.groupCaps.housing-cap.amount": amount };
      return paid(replayed("denver/all-stay", figures), "days");
    };
    expect(capped(81_648)).toBe(81_648);
    expect(capped(81_647.99)).toBe(81_647.99);
    expect(capped(81_648 - 15.12)).toBe(81_632.88);
  });

  it.each([
    ["all-stay", 50, 400_000_000, 377_142_857, {}],
    ["all-stay", 50, 400_000_000, 720_000_000, { "outcomes.jail.withService.change": -0.65 }],
    ["half-stay", 25, Number.POSITIVE_INFINITY, 377_142_857, {}],
  ])("repays the two loans in turn: %s, %d a month, cap %d, for jail days %d", (file, entering, cap, jail, figures) => {
    const receipts = housing(entering, cap);
    receipts[JAIL_KNOWN]! += jail;
    const expected = loans(receipts);
    const ledger = replayed(`denver/${file}`, figures);
    for (const [place, id] of ["senior", "junior"].entries())
      expect(tranche(ledger, id)).toMatchObject(expected.loans[place]!);
    expect(moved(ledger, { under: "Share of surplus" })).toBe(expected.left);
    expect(closingBalance(ledger)).toBe(0);
  });

  it("draws the junior loan where the senior is used up, in the middle of a month", () => {
    // 33 × 150,000 = 4,950,000: in month 33 the senior has 50,000 left, and the junior gives 100,000.
    expect(movedByMonth(replayed("denver/all-stay"), { from: "Senior loan" })[33]).toBe(50_000);
    expect(movedByMonth(replayed("denver/all-stay"), { from: "Junior loan" })[33]).toBe(100_000);
  });

  it("paid as published: 4,534,911.36 for housing and 5,104,000 for jail days, 1,038,911.36 above what was invested", () => {
    const ledger = replayed("denver/as-it-happened");
    // 258,858 days × 15.12 and 41,070 days × 15.12.
    expect(Object.values(paidByMonth(ledger, "days"))).toEqual([3_913_932.96, 620_978.4]);
    expect(paid(ledger)).toBe(9_638_911.36);
    expect(tranche(ledger, "investors")).toMatchObject({
      drawn: 8_600_000,
      principal: 8_600_000,
      surplus: 1_038_911.36,
    });
  });
});
