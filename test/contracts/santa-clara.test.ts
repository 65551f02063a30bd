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

// For a stay of 3, 6, 9 and 12 months 1,242 + 1,863 + 2,484 + 6,831 = 12,420, then 1,035 a month to month 71. The service
// starts in July 2015; a calendar year pays 1,500,000 at most and carries the rest into January.
const STEPS = new Map([
  [3, 1_242],
  [6, 1_863],
  [9, 2_484],
  [12, 6_831],
]);
const YEARLY = 1_500_000;
const TEN_A_MONTH = [10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9];

/** What stays earn by month, where so many people enter in each month and all stay. */
function earned(entering: readonly number[]): number[] {
  const months = Array.from({ length: 72 }, () => 0);
  entering.forEach((people, entry) => {
    for (let stay = 3; entry + stay < 72; stay++)
      months[entry + stay]! += people * (STEPS.get(stay) ?? (stay > 12 ? 1_035 : 0));
  });
  return months;
}

const isJanuary = (month: number): boolean => (month + 6) % 12 === 0;

/** What of it is paid in each month under the year's cap and the contract's. */
function underCaps(claims: readonly number[], yearly = YEARLY, whole = 8_000_000): number[] {
  let [ofYear, left, carried] = [yearly, whole, 0];
  return claims.map((claim, month) => {
    if (isJanuary(month)) ofYear = yearly;
    const due = claim + (isJanuary(month) ? carried : 0);
    if (isJanuary(month)) carried = 0;
    const allowed = Math.min(due, ofYear);
    carried += due - allowed;
    const pays = Math.min(allowed, left);
    ofYear -= allowed;
    left -= pays;
    return pays;
  });
}

const nonZero = (months: readonly number[]) =>
  Object.fromEntries(months.flatMap((amount, month) => (amount === 0 ? [] : [[month, amount]])));

describe("Santa Clara, Project Welcome Home", () => {
  it("pays the steps and the months of 112 who stay, with the year's excess in January", () => {
    const ledger = replayed("santa-clara/all-stay");
    expect(paidByMonth(ledger)).toEqual(nonZero(underCaps(earned(TEN_A_MONTH))));
    // Months after the twelfth: Σ people × (59 − entry) = 112 × 59 − (10 × 6 + 9 × 60) = 6,608 − 600 = 6,008.
    expect(paid(ledger)).toBe(112 * 12_420 + 6_008 * 1_035);
    expect(paid(ledger, "month")).toBe(6_008 * 1_035);
  });

  it("pays three steps for a stay that ends after ten months", () => {
    // 56 × (1,242 + 1,863 + 2,484) = 56 × 5,589.
    expect(paid(replayed("santa-clara/ten-months"))).toBe(312_984);
  });

  it("carries what a year's cap leaves into the next January", () => {
    const ledger = replayed("santa-clara/annual-cap");
    const claims = earned([38, 37, 37]);
    expect(paidByMonth(ledger)).toEqual(nonZero(underCaps(claims)));
    // July 2016: 38 + 37 + 37 have reached a year by month 14, August; 2016 earns more than a year pays.
    const of2016 = claims.slice(6, 18).reduce((sum, claim) => sum + claim, 0);
    expect(of2016).toBeGreaterThan(YEARLY);
    const paidIn2016 = Object.entries(paidByMonth(ledger)).filter(
      ([month]) => Number(month) >= 6 && Number(month) < 18,
    );
    expect(paidIn2016.reduce((sum, [, amount]) => sum + amount, 0)).toBe(YEARLY);
    expect(paidByMonth(ledger)[18]).toBe(claims[18]! + of2016 - YEARLY);
  });

  it.each([
    [8_230_320, 0],
    [8_230_319.99, 0.01],
  ])("with all 112 from the start and a contract cap of %d withholds %d", (cap, above) => {
    // 112 × (12,420 + 59 × 1,035) = 112 × 73,485 = 8,230,320.
    const ledger = replayed("santa-clara/all-stay", {
      "cohort.segments.stay.profile.weights": [112],
      "payment.contractCap": cap,
      // So far above what a year earns that only the contract's cap binds.
      "payment.annualCap.amounts.0": 8_230_320,
    });
    expect(withheld(ledger, "withheldByContractCap")).toBe(above);
    expect(paid(ledger)).toBe(cap);
  });

  it("lets a second tenancy of twelve months earn the step once", () => {
    // All lose the home after ten months and have another two months later: three steps, the year at month 24, and
    // Σ people × (47 − entry) = 112 × 47 − 600 = 4,664 months after it.
    const ledger = replayed("santa-clara/comes-back");
    expect(paid(ledger, "m12-back")).toBe(112 * 6_831);
    expect(paid(ledger)).toBe(112 * 12_420 + 4_664 * 1_035);
  });

  it("pays the provider its fee, then repays seniors with 2 %, the deferred fee, and of the grant what is left", () => {
    const ledger = replayed("santa-clara/all-stay");
    expect(moved(ledger, { to: "Abode", under: "Provider's fee" })).toBe(72 * 110_000);
    const receipts = underCaps(earned(TEN_A_MONTH));
    // All five give a tenth of 6,300,000 in each of ten quarters; the three seniors of 4,800,000 are repaid alike.
    let [cash, seniors, accrued, coupons, deferred] = [0, 0, 0, 0, 0];
    for (let month = 0; month < 72; month++) {
      accrued += (seniors * 0.02) / 12;
      if (month < 30 && month % 3 === 0) {
        cash += 630_000;
        seniors += 480_000;
        deferred += 50_000;
      }
      cash += receipts[month]! - 110_000;
      if (month < 35 || month % 3 !== 2) continue;
      // The fees to come, to the last in month 71, stay in the account.
      let free = Math.max(0, cash - (71 - month) * 110_000);
      const give = (owed: number): number => {
        const given = Math.min(free, owed);
        free -= given;
        cash -= given;
        return given;
      };
      seniors -= give(seniors);
      if (seniors > 0) continue;
      const coupon = give(accrued);
      coupons += coupon;
      accrued -= coupon;
      deferred -= give(deferred);
      // What is left goes to the grant, which asks for more.
      cash -= free;
    }
    const of = (id: string) => tranche(ledger, id);
    expect([seniors, deferred]).toEqual([0, 0]);
    expect(["a", "b", "c"].map((id) => of(id).principal)).toEqual([500_000, 1_300_000, 3_000_000]);
    const coupon = [500, 1_300, 3_000].map((share) => toThePenny((coupons * share) / 4_800));
    expect(["a", "b", "c"].map((id) => of(id).coupons)).toEqual(coupon);
    expect([of("defer").principal, of("defer").coupons]).toEqual([500_000, 0]);
    const paidCoupons = coupon.reduce((sum, each) => sum + each, 0);
    const left = 6_300_000 + paid(ledger) - 7_920_000 - 4_800_000 - paidCoupons - 500_000;
    expect(of("grant").principal).toBe(toThePenny(left));
    expect(of("grant").principalNotRepaid).toBe(toThePenny(1_000_000 - left));
    expect(closingBalance(ledger)).toBe(0);
    expect(Object.keys(movedByMonth(ledger, { from: "Recoverable grant" }))).toHaveLength(10);
  });
});
