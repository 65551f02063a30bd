import { describe, expect, it } from "vitest";
import { closingBalance, moved, movedByMonth, paid, paidByMonth, tranche } from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// Class P, 7,500,000, keeps its principal; class E, 2,500,000, loses it below an improvement of 5 %. The improvement
// measured in the end decides the interest of all five years, simple, paid with the principal in month 60.
const BANDS: readonly (readonly [improvement: number, ofP: number, ofE: number])[] = [
  [0.05, 0.05, 0.08],
  [0.15, 0.06, 0.105],
  [0.2, 0.07, 0.15],
  [0.25, 0.08, 0.2],
  [0.35, 0.09, 0.25],
  [0.4, 0.1, 0.3],
];
const MATURITY = 60;
// Children enter in months 1 to 24 and are followed for 34: 24 + 34 − 1, and a month for the measurement.
const MEASURED = 58;

const after = (improvement: number) =>
  replayed("benevolent-society/improvement-of-24", { "outcomes.stays.withService.change": improvement });

/** What the two classes get at an annual rate each, to the penny: five years of simple interest. */
const interest = (ofP: number, ofE: number) => [Math.round(7_500_000 * 5 * ofP), Math.round(2_500_000 * 5 * ofE)];

describe("Benevolent Society social benefit bond", () => {
  it.each(BANDS)("pays from an improvement of %d for all five years %d to P and %d to E", (improvement, ofP, ofE) => {
    const ledger = after(improvement);
    const [toP, toE] = interest(ofP, ofE);
    expect(tranche(ledger, "p")).toMatchObject({ drawn: 7_500_000, principal: 7_500_000, coupons: toP });
    expect(tranche(ledger, "e")).toMatchObject({ drawn: 2_500_000, principal: 2_500_000, coupons: toE });
    // The state pays what the 7,500,000 still there then lack: 10,000,000 and the interest, less 7,500,000.
    expect(paidByMonth(ledger, "final")).toEqual({ [MEASURED]: 2_500_000 + toP! + toE! });
    expect(closingBalance(ledger)).toBe(0);
  });

  it.each(BANDS.map(([from], place) => [Number((from - 0.0001).toFixed(4)), place] as const))(
    "pays at an improvement of %d, short of a band, as in the band below",
    (improvement, place) => {
      const [, ofP, ofE] = BANDS[place - 1] ?? [0, 0, 0];
      const ledger = after(improvement);
      expect([tranche(ledger, "p").coupons, tranche(ledger, "e").coupons]).toEqual(interest(ofP, ofE));
    },
  );

  it("loses class E its principal and both their interest below 5 %", () => {
    for (const improvement of [0.0499, 0, -0.1]) {
      const ledger = after(improvement);
      expect(tranche(ledger, "p")).toMatchObject({ principal: 7_500_000, coupons: 0 });
      expect(tranche(ledger, "e")).toMatchObject({ principal: 0, principalNotRepaid: 2_500_000, coupons: 0 });
      expect(paid(ledger, "final")).toBe(0);
      expect(closingBalance(ledger)).toBe(0);
    }
  });

  it("gives the rates published for the third and the fourth year's performance", () => {
    // Published: 19 % is worth 6 % to class P and 10.5 % to class E; 24 % is worth 7 % and 15 %.
    const yearly = (improvement: number) => {
      const ledger = after(improvement);
      return [tranche(ledger, "p").coupons / 5 / 7_500_000, tranche(ledger, "e").coupons / 5 / 2_500_000];
    };
    expect(yearly(0.19)).toEqual([0.06, 0.105]);
    expect(yearly(0.24)).toEqual([0.07, 0.15]);
  });

  it("pays everything at maturity and nothing before", () => {
    const ledger = replayed("benevolent-society/improvement-of-24");
    expect(movedByMonth(ledger, { to: "Class P" })).toEqual({ [MATURITY]: 7_500_000 + 2_625_000 });
    expect(movedByMonth(ledger, { to: "Class E" })).toEqual({ [MATURITY]: 2_500_000 + 1_875_000 });
  });

  it("pays two million a year for the service, which costs as much and 2,500,000 of the bonds", () => {
    const ledger = replayed("benevolent-society/improvement-of-24");
    const years = { 1: 2_000_000, 13: 2_000_000, 25: 2_000_000, 37: 2_000_000, 49: 2_000_000 };
    expect(paidByMonth(ledger, "service-fee")).toEqual(years);
    expect(moved(ledger, { to: "The Benevolent Society" })).toBe(12_500_000);
    expect(Math.min(...ledger.account.map(({ balance }) => balance))).toBe(0);
  });
});
