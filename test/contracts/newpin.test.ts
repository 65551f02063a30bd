import { describe, expect, it } from "vitest";
import { closingBalance, movedByMonth, paid, toThePenny, tranche } from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// 7,000,000 for seven years. 700 children enter evenly in months 1 to 72; whether a child is restored is known nine months
// later. Of those whose result is known, the share restored decides the coupon from the fourth year on, month by month,
// and how much principal is repaid; below 45 % after three years the contract ends.
const BOND = 7_000_000;
const LAST = 84;
const YEARS = [12, 24, 36, 48, 60, 72, 84];

const entered = (month: number): number => (month < 1 ? 0 : Math.min(700, Math.floor((700 * month) / 72)));

/** So many children restored of so many. */
type Share = readonly [wins: number, of: number];

/** Of those who entered by a month, how many are restored: whole children, rounded up. */
const restored = ([wins, of]: Share, month: number): number => Math.ceil((wins * entered(month)) / of);

/** The file's children by month of entry, those who are restored and the others. */
function children(share: Share) {
  const months = Array.from({ length: 73 }, (_, month) => month);
  const entering = months.map((month) => entered(month) - entered(month - 1));
  const won = months.map((month) => (month === 0 ? 0 : restored(share, month) - restored(share, month - 1)));
  return {
    "cohort.segments.restored.referrals": restored(share, 72),
    "cohort.segments.restored.profile.weights": won,
    "cohort.segments.others.referrals": 700 - restored(share, 72),
    "cohort.segments.others.profile.weights": entering.map((all, month) => all - won[month]!),
  };
}

/** The rate at the end of a month among children whose result is known. */
function known(share: Share, month: number): number {
  const people = entered(month - 9);
  return people === 0 ? 0 : restored(share, month - 9) / people;
}

const POINTS = [
  [0.55, 0.03],
  [0.6, 0.075],
  [0.61, 0.085],
  [0.65, 0.12],
  [0.7, 0.15],
] as const;

function couponRate(rate: number): number {
  if (rate <= POINTS[0][0]) return POINTS[0][1];
  for (let place = 1; place < POINTS.length; place++) {
    const [from, low] = POINTS[place - 1]!;
    const [to, high] = POINTS[place]!;
    if (rate <= to) return low + ((high - low) * (rate - from)) / (to - from);
  }
  return 0.15;
}

/** The coupon paid at the end of each year: 5 % for three years, then each month at the rate known the month before. */
const coupons = (share: Share) =>
  YEARS.map((end) => {
    let ofYear = 0;
    for (let month = end - 11; month <= end; month++)
      ofYear += (BOND * (end <= 36 ? 0.05 : couponRate(known(share, month - 1)))) / 12;
    return toThePenny(ofYear);
  });

const FORTY_PER_CENT: Share = [2, 5];

describe("Newpin social benefit bond", () => {
  it.each([
    [500, 0.5],
    [550, 0.75],
    [575, 0.75],
    [605, 1],
    [630, 1],
    [700, 1],
    [800, 1],
  ])("pays each year's coupon and principal where %d of a thousand are restored: %d of it", (perMille, kept) => {
    const share: Share = [perMille, 1_000];
    const ledger = replayed("newpin/rate-of-63", children(share));
    const expected = Object.fromEntries(YEARS.map((month, place) => [month, coupons(share)[place]!]));
    expect(movedByMonth(ledger, { to: "Bonds", under: "Coupon" })).toEqual(expected);
    expect(movedByMonth(ledger, { to: "Bonds", under: "Principal" })).toEqual({ [LAST]: kept * BOND });
    expect(paid(ledger, "restored")).toBe(60_000 * restored(share, 72));
    expect(closingBalance(ledger)).toBe(0);
  });

  it("pays 5 % for three years and then by the line, as worked out by hand for a rate of 80 %", () => {
    // From month 37 on at 15 %, the most: 7,000,000 × 15 % = 1,050,000.
    const ledger = replayed("newpin/rate-of-63", children([800, 1_000]));
    const paidCoupons = movedByMonth(ledger, { to: "Bonds", under: "Coupon" });
    expect(YEARS.map((month) => paidCoupons[month])).toEqual([350_000, 350_000, 350_000, ...Array(4).fill(1_050_000)]);
  });

  it.each([
    [385, 0.03], // 55 per cent
    [420, 0.075], // 60 per cent
    [455, 0.12], // 65 per cent
    [490, 0.15], // 70 per cent
    [560, 0.15],
  ])("yields as published, where all 700 enter in one month and %d are restored: %d a year", (wins, rate) => {
    const ledger = replayed("newpin/rate-of-63", {
      "cohort.segments.restored.referrals": wins,
      "cohort.segments.restored.profile.weights": [0, 1],
      "cohort.segments.others.referrals": 700 - wins,
      "cohort.segments.others.profile.weights": [0, 1],
    });
    expect(movedByMonth(ledger, { to: "Bonds", under: "Coupon" })[60]).toBe(toThePenny(BOND * rate));
  });

  it.each([
    [384, 0.5], // 54.86 per cent
    [385, 0.75], // 55 per cent exactly
    [419, 0.75],
    [420, 1], // 60 per cent exactly
  ])("decides principal by the child: %d of 700 restored keep %d", (wins, kept) => {
    expect(tranche(replayed("newpin/rate-of-63", children([wins, 700])), "bonds").principal).toBe(kept * BOND);
  });

  it("ends after three years below 45 %, pays the year's coupon, and repays what there is", () => {
    const ledger = replayed("newpin/rate-of-63", children(FORTY_PER_CENT));
    // Of 262 children known by month 36, 105 are restored: 40.08 %.
    expect([entered(27), restored(FORTY_PER_CENT, 27)]).toEqual([262, 105]);
    expect(paid(ledger, "restored")).toBe(105 * 60_000);
    expect(movedByMonth(ledger, { to: "Bonds", under: "Coupon" })).toEqual({ 12: 350_000, 24: 350_000, 36: 350_000 });
    // 7,000,000 + 105 × 60,000 + 3 × 700,000 − 36 × 250,000 − 3 × 350,000 = 5,350,000.
    expect(tranche(ledger, "bonds")).toMatchObject({ principal: 5_350_000, principalNotRepaid: 1_650_000 });
    expect(ledger.endedEarly?.month).toBe(36);
  });

  it.each([
    [105 / 262, undefined],
    [106 / 262, 36],
  ])("lets a rate equal to the least go on: at least %d, ended in month %s", (minimum, ended) => {
    const ledger = replayed("newpin/rate-of-63", {
      ...children(FORTY_PER_CENT),
      "capital.earlyTermination.minimumPerformance.minimum": minimum,
    });
    expect(ledger.endedEarly?.month).toBe(ended);
  });
});
