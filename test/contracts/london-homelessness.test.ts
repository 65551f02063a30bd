import { describe, expect, it } from "vitest";
import {
  closingBalance,
  moved,
  movedByMonth,
  paid,
  paidByMonth,
  toThePenny,
  tranche,
  withheld,
} from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// One lot of 415: 100 have a home for 18 months, 50 for 12, 30 return to their country, 40 find full-time work. Fewer than
// expected are seen on the streets, by quarter, and each has one visit to an emergency department a year fewer.
const FEWER_SEEN = [-5, 0, 20, 40, 55, 70, 85, 95, 105, 115, 125, 130];
const STREETS = FEWER_SEEN.map((_, quarter) => `rough-q${quarter + 1}`);
const HOMES = ["entry", "stable-12", "stable-18"];
const RETURNS = ["return", "away-6", "return-late", "away-late"];
const WORK = ["nvq", "vol-13", "vol-26", "pt-13", "pt-26", "ft-13", "ft-26"];
const HEALTH = ["ae-1", "ae-2", "ae-3"];

describe("London homelessness social impact bond", () => {
  const lot = replayed("london-homelessness/lot");

  it.each([
    ["fewer on the streets", STREETS, 840 * 1_000], // 20 + 40 + … + 130 = 840; a rise of five is not charged
    ["homes", HOMES, 150 * 800 + 150 * 3_150 + 100 * 3_400],
    ["returns", RETURNS, 30 * 800 + 30 * 4_900],
    ["work", WORK, 40 * 1_300 + 40 * 3_500],
    ["health", HEALTH, 3 * 415 * 100],
  ])("pays for %s", (_, rules, amount) => {
    expect(paid(lot, ...rules)).toBe(amount);
  });

  it("pays a quarter's claims in the month after it", () => {
    // Homes in months 3, 15 and 21, returns in 4 and 10, work in 9 and 12, health in 11, 23 and 35; streets each quarter.
    expect(paidByMonth(lot, ...HOMES)).toEqual({ 6: 120_000, 18: 472_500, 24: 340_000 });
    expect(paidByMonth(lot, ...RETURNS)).toEqual({ 6: 24_000, 12: 147_000 });
    expect(paidByMonth(lot, ...WORK)).toEqual({ 12: 52_000, 15: 140_000 });
    expect(paidByMonth(lot, ...HEALTH)).toEqual({ 12: 41_500, 24: 41_500, 36: 41_500 });
    const streets = FEWER_SEEN.flatMap((fewer, quarter) => (fewer > 0 ? [[3 * quarter + 3, fewer * 1_000]] : []));
    expect(paidByMonth(lot, ...STREETS)).toEqual(Object.fromEntries(streets));
  });

  it("repays the loan with 6.5 % a year, and shares the rest 60 : 40", () => {
    // 650,000 × 6.5 % × 42/12 = 147,875. 650,000 + 2,260,000 − 36 × 40,000 − 650,000 − 147,875 = 672,125.
    expect(tranche(lot, "loan")).toMatchObject({
      drawn: 650_000,
      principal: 650_000,
      coupons: 147_875,
      surplus: 403_275,
    });
    expect(movedByMonth(lot, { to: "Investor loan", under: "Principal" })).toEqual({ 42: 650_000 });
    expect(moved(lot, { to: "The provider", under: "Share of surplus" })).toBe(268_850);
    expect(closingBalance(lot)).toBe(0);
  });

  const homes = (full: number, entryOnly: number) => ({
    "cohort.segments.full.referrals": full,
    "cohort.segments.half.referrals": 0,
    "cohort.segments.back.referrals": entryOnly,
    "outcomes.entry.bySegment": {
      full: { withService: { statedAs: "rate", rate: { value: 1, status: "illustrative" } } },
      back: { withService: { statedAs: "rate", rate: { value: 1, status: "illustrative" } } },
    },
  });

  it.each([
    [272, 1, 2_000_000, 0], // 272 × 7,350 + 800 = 2,000,000
    [272, 1, 1_999_999.99, 0.01],
    [273, 0, 2_000_000, 6_550], // 273 × 7,350 = 2,006,550
  ])(
    "holds the most for homes: %d with all three steps, %d with one, at most %d, withholds %d",
    (full, one, most, above) => {
      const ledger = replayed("london-homelessness/lot", {
        ...homes(full, one),
        "payment.groupCaps.max-b.amount": most,
      });
      expect(withheld(ledger, "withheldByRuleCaps", ...HOMES)).toBe(above);
      expect(paid(ledger, ...HOMES)).toBe(full * 7_350 + one * 800 - above);
    },
  );

  it("holds the most for the streets", () => {
    // At 1,500 each the 840 are 1,260,000, against 1,200,000.
    const tariff = Object.fromEntries(STREETS.map((id) => [`payment.rateCard.${id}.schedule.points.0.value`, 1_500]));
    const ledger = replayed("london-homelessness/lot", tariff);
    expect([paid(ledger, ...STREETS), withheld(ledger, "withheldByRuleCaps", ...STREETS)]).toEqual([1_200_000, 60_000]);
  });

  it("pays a person for a home or for a return, whichever comes first", () => {
    // Ten people have a home in month 3 and return in month 10: paid for the home alone, like the other ninety.
    const homeFirst = replayed("london-homelessness/home-or-return");
    expect(paid(homeFirst, ...HOMES)).toBe(932_500);
    expect(paid(homeFirst, ...RETURNS)).toBe(171_000);
    // Where they return in month 2: 40 × 5,700 for returns, and 90 × 7,350 + 50 × 3,950 for homes.
    const returnFirst = replayed("london-homelessness/home-or-return", { "outcomes.return-late.delay.months": 2 });
    expect(paid(returnFirst, ...RETURNS)).toBe(228_000);
    expect(paid(returnFirst, ...HOMES)).toBe(90 * 7_350 + 50 * 3_950);
  });

  it("adds up to what the department pays", () => {
    expect(paid(lot)).toBe(840_000 + 932_500 + 171_000 + 192_000 + 124_500);
    expect(moved(lot, { from: "The department" })).toBe(toThePenny(paid(lot)));
  });
});
