import { describe, expect, it } from "vitest";
import {
  type ByMonth,
  closingBalance,
  moved,
  paid,
  paidByMonth,
  toThePenny,
  tranche,
  withheld,
} from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// 929 young men: 789 for each of eight quarters of engagement, 750 for each of four quarters of work, which 500 of them
// have, and by the line for the fall in days of incarceration; 27,000,000 in all.
const ENGAGED = 929 * 8 * 789;
const EMPLOYED = 500 * 4 * 750;
const LAST = 84;

describe("Massachusetts juvenile justice, Roca", () => {
  /** So few people that only the measured days count; their payment is per cohort. */
  const aFew = { "cohort.segments.employed.referrals": 5, "cohort.segments.not-employed.referrals": 4 };

  it.each([
    [-0.03, 0],
    [0.0499999, 0],
    [0.05, 1_000_000],
    [0.1, 3_500_000],
    [0.175, 7_250_000], // 3,500,000 + 7.5/15 × 7,500,000
    [0.3, 14_000_000], // 11,000,000 + 5/15 × 9,000,000
    [0.55, 22_000_000], // 20,000,000 + 15/30 × 4,000,000
    [0.7, 24_000_000],
    [0.75, 24_000_000],
  ])("pays for a fall of days by %d the amount of %d on the line", (fall, amount) => {
    const ledger = replayed("massachusetts-roca/fall-of-17.5", { ...aFew, "outcomes.days.withService.change": -fall });
    expect(paid(ledger, "days")).toBe(amount);
  });

  it.each([1.7, 3.8, 10.2, 7.6, 137.3])(
    "takes 5 per cent fewer than the %d days of the control group for the first point",
    (days) => {
      const control = { ...aFew, "outcomes.days.baseline": days };
      for (const withService of [
        { statedAs: "relative", change: { value: -0.05, status: "illustrative" } },
        { statedAs: "points", change: { value: -0.05 * days, status: "illustrative" } },
        { statedAs: "rate", rate: { value: 0.95 * days, status: "illustrative" } },
      ]) {
        const ledger = replayed("massachusetts-roca/fall-of-17.5", {
          ...control,
          "outcomes.days.withService": withService,
        });
        expect(paid(ledger, "days")).toBe(1_000_000);
      }
    },
  );

  it("pays each quarter's claims a month after its end", () => {
    // 26 start a month and 19 in the last, 14 and 10 of them find work; engagement is claimed 3, 6, … 24 months after the
    // start, work 27, 30, 33 and 36 months after it.
    const expected: Record<number, number> = {};
    for (let start = 0; start < 36; start++) {
      const [men, working] = start < 35 ? [26, 14] : [19, 10];
      for (let quarter = 1; quarter <= 12; quarter++) {
        const claimed = start + 3 * quarter;
        const month = Math.floor(claimed / 3) * 3 + 3;
        expected[month] = (expected[month] ?? 0) + (quarter <= 8 ? men * 789 : working * 750);
      }
    }
    const ledger = replayed("massachusetts-roca/fall-of-17.5");
    expect(paidByMonth(ledger, "engaged", "employed")).toEqual(expected satisfies ByMonth);
    expect(paidByMonth(ledger, "days")).toEqual({ [LAST]: 7_250_000 });
    expect([paid(ledger, "engaged"), paid(ledger, "employed")]).toEqual([ENGAGED, EMPLOYED]);
  });

  it("stops at the contract's cap, to the claim", () => {
    const over = replayed("massachusetts-roca/over-cap");
    // 20,000,000 + 15/30 × 4,000,000 = 22,000,000 for the days.
    expect(paid(over)).toBe(27_000_000);
    expect(withheld(over, "withheldByContractCap")).toBe(22_000_000 + ENGAGED + EMPLOYED - 27_000_000);
    // With 1,515 quarters of work: 20,000,000 + 5,863,848 + 1,136,250 = 27,000,098. The days, paid last, lose 98.
    const oneClaim = replayed("massachusetts-roca/cap-to-the-claim");
    expect([paid(oneClaim, "employed"), paid(oneClaim, "days")]).toEqual([1_515 * 750, 19_999_902]);
    // With 1,514 it is 652 below the cap: 20,000,000 + 5,863,848 + 1,135,500 = 26,999,348.
    const oneLess = replayed("massachusetts-roca/cap-to-the-claim", { "payment.rateCard.employed.cap.claims": 1_514 });
    expect([paid(oneLess), withheld(oneLess, "withheldByContractCap")]).toEqual([26_999_348, 0]);
  });

  it.each([
    ["fall-of-17.5", {}],
    ["below-threshold", {}],
    ["over-cap", {}],
  ])("repays senior, junior, Roca and grants in turn, and shares the rest 25 : 75: %s %o", (file, figures) => {
    const ledger = replayed(`massachusetts-roca/${file}`, figures);
    // 3,600,000 in each of five years and 70 deferred fees of 46,500 come in, 70 fees of 310,000 go out.
    let cash = paid(ledger) + 5 * 3_600_000 + 70 * 46_500 - 70 * 310_000;
    const grown = (yearly: number, rate: number) =>
      toThePenny([7, 6, 5, 4, 3].reduce((sum, years) => sum + yearly * (1 + rate) ** years, 0));
    const got = (
      [
        ["senior", grown(1_800_000, 0.05)],
        ["junior", grown(600_000, 0.02)],
        ["roca", 3_255_000],
        ["grants", 6_000_000],
      ] as const
    ).map(([id, owed]) => {
      const given = Math.min(owed, cash);
      cash -= given;
      return [id, given] as const;
    });
    const ofSenior = toThePenny(cash * 0.25);
    for (const [id, given] of got) {
      const { principal, coupons, surplus } = tranche(ledger, id);
      const share = id === "senior" ? ofSenior : id === "grants" ? toThePenny(cash - ofSenior) : 0;
      expect([id, toThePenny(principal + coupons), surplus]).toEqual([id, toThePenny(given), share]);
    }
    expect(moved(ledger, { to: "Roca" })).toBe(70 * 310_000);
    expect(closingBalance(ledger)).toBe(0);
  });
});
