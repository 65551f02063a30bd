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

// Six kinds of lives: 120 achieve everything, 120 attend and reach level 1 twice, 120 find work, 48 reach levels 2 and 3,
// 24 level 2, and 368 nothing. Claims count to month 41.

describe("DWP Innovation Fund, round one", () => {
  const mixed = replayed("innovation-fund/mixed");

  it("pays each life its own sum", () => {
    // Everything, by month after the start: attitude 700, behaviour 1,300, entry level 900, attendance 1,400, level 1 1,100
    // and 1,100: 6,500, so that level 3 in month 15 is paid 1,700 of its 3,300, and nothing after it: 8,200 in all.
    const everything = 120 * 8_200;
    const school = 120 * (2 * 1_400 + 2 * 1_100);
    // 26 weeks of work come 16 + 6 = 22 months after the start: in time for starts to month 19, which are 20 × 5.
    const work = 120 * 2_600 + 100 * 1_000;
    const qualifications = 48 * 3_300 + 24 * 2_200;
    expect(paid(mixed)).toBe(everything + school + work + qualifications);
    expect(paid(mixed)).toBe(2_207_200);
  });

  it.each([
    ["attitude", 120 * 700],
    ["behaviour", 120 * 1_300],
    ["attendance", 120 * 1_400 + 240 * 1_400],
    ["entry-level", 120 * 900],
    ["level-1", 240 * 1_100 + 240 * 1_100],
    ["level-2", 24 * 2_200], // the better of two qualifications displaces it for all who also reach level 3
    ["level-3", 120 * 1_700 + 48 * 3_300],
    ["job", 120 * 2_600],
    ["sustained", 100 * 1_000],
  ])("pays for %s %d", (rule, amount) => {
    expect(paid(mixed, rule)).toBe(amount);
  });

  it("withholds what is above £8,200 a person", () => {
    // Everything without level 2: 700 + 1,300 + 900 + 2 × 1,400 + 2 × 1,100 + 3,300 + 2,600 + 1,000 = 14,800; the 20 who
    // start too late for the last, 13,800.
    const above = 100 * (14_800 - 8_200) + 20 * (13_800 - 8_200);
    expect(withheld(mixed, "withheldByPersonCap")).toBe(above);
  });

  it("pays a person exactly at the cap in full, and the last claim of one past it in part", () => {
    const ledger = replayed("innovation-fund/person-cap");
    // 1,300 + 3,300 + 2,600 + 1,000 = 8,200, twenty times; with attitude, 700 more, twenty times.
    expect(paid(ledger)).toBe(40 * 8_200);
    expect(withheld(ledger, "withheldByPersonCap", "sustained")).toBe(20 * 700);
    expect(paid(ledger, "sustained")).toBe(20 * 1_000 + 20 * 300);
  });

  it("meets the contract's cap to the penny", () => {
    const exact = replayed("innovation-fund/cap-exact");
    // 640 × (2 × 1,400 + 2 × 1,100) = 640 × 5,000.
    expect([paid(exact), withheld(exact, "withheldByContractCap")]).toEqual([3_200_000, 0]);
    const past = replayed("innovation-fund/cap-one-past");
    expect([paid(past), withheld(past, "withheldByContractCap")]).toEqual([3_200_000, 5_000]);
    const pennyLess = replayed("innovation-fund/cap-exact", { "payment.contractCap": 3_199_999.99 });
    expect([paid(pennyLess), withheld(pennyLess, "withheldByContractCap")]).toEqual([3_199_999.99, 0.01]);
  });

  it("pays two months after the claim", () => {
    const claimed = mixed.payments.filter(({ paid: amount }) => amount > 0);
    expect(claimed.every(({ claimMonth, cashMonth }) => cashMonth === claimMonth + 2)).toBe(true);
  });

  it("draws what costs need beyond receipts, and repays it with 4 % compound", () => {
    const receipts = paidByMonth(mixed);
    // 18 of the five other kinds start a month; of the 368 who achieve nothing 16 in the first eight months, then 15.
    const cost = (month: number) =>
      (month < 24 ? 1_200 * (18 + (month < 8 ? 16 : 15)) : 0) + (month < 36 && month % 3 === 0 ? 45_000 : 0);
    const growth = 1.04 ** (1 / 12) - 1;
    const drawn: Record<number, number> = {};
    const principal: Record<number, number> = {};
    let [cash, out, accrued, coupons, gained] = [0, 0, 0, 0, 0];
    for (let month = 0; month <= 43; month++) {
      accrued += (out + accrued) * growth;
      cash += (receipts[month] ?? 0) - cost(month);
      if (cash < 0) {
        drawn[month] = -cash;
        out -= cash;
        cash = 0;
      }
      if (month % 3 !== 2 && month !== 43) continue;
      // Twelve months of coming costs stay in the account.
      const coming = Array.from({ length: 12 }, (_, ahead) => cost(month + 1 + ahead)).reduce(
        (sum, each) => sum + each,
        0,
      );
      let free = Math.max(0, cash - coming);
      const repaid = Math.min(free, out);
      if (repaid > 0) principal[month] = repaid;
      out -= repaid;
      free -= repaid;
      cash -= repaid;
      if (out > 0) continue;
      const coupon = Math.min(free, toThePenny(accrued));
      coupons += coupon;
      accrued = coupon === toThePenny(accrued) ? 0 : accrued - coupon;
      gained += toThePenny((free - coupon) / 2);
      cash -= free;
    }
    expect(movedByMonth(mixed, { from: "The investor" })).toEqual(drawn);
    expect(movedByMonth(mixed, { to: "The investor", under: "Principal" })).toEqual(principal);
    expect(tranche(mixed, "inv")).toMatchObject({
      drawn: 586_800,
      principal: 586_800,
      coupons: toThePenny(coupons),
      surplus: toThePenny(gained),
    });
    // Receipts − costs − coupons are surplus, half to each: costs are 800 × 1,200 + 12 × 45,000 = 1,500,000.
    const surplus = 2_207_200 - 1_500_000 - toThePenny(coupons);
    expect(moved(mixed, { under: "Share of surplus" })).toBe(toThePenny(surplus));
    expect(closingBalance(mixed)).toBe(0);
  });
});
