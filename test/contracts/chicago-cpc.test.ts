import { describe, expect, it } from "vitest";
import { type ByMonth, moved, movedByMonth, paid, paidByMonth, tranche, withheld } from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// Four cohorts enter in months 0, 12, 24 and 36. 2,900 for each child ready for kindergarten, in month 12; 750 for each
// who reads in third grade, in month 59; for each child kept out of special education in grade j 9,100 × 1.01^j, in month
// 23 + 12j. In all half are ready, and a third read.
const CHILDREN = [374, 782, 782, 680];
const READERS = [123, 258, 258, 224];
const GRADES = Array.from({ length: 13 }, (_, grade) => 9_100 * 1.01 ** grade);

interface Claim {
  readonly month: number;
  readonly cents: number;
}

/** What is earned, in date order, where a share of the children is kept out of special education in each grade. */
function claims(kept: readonly number[], readyShare: number): readonly Claim[] {
  const list = CHILDREN.flatMap((children, cohort) => {
    const ready = children * readyShare;
    const readers = READERS[cohort]!;
    // The file has three groups a cohort, each of which is rounded to the cent.
    const groups = [readers, ready - readers, children - ready];
    return [
      { month: 12 * cohort + 12, cents: 290_000 * ready },
      { month: 12 * cohort + 59, cents: 75_000 * readers },
      ...GRADES.map((price, grade) => ({
        month: 12 * cohort + 23 + 12 * grade,
        cents: groups.reduce((sum, people) => sum + Math.round(people * kept[grade]! * price * 100), 0),
      })),
    ];
  });
  return list.sort((a, b) => a.month - b.month);
}

/** What of it is paid under a cap a contract year, whose excess opens the next, and a cap in all. */
function paidUnder(list: readonly Claim[], yearly = 800_000_000, whole = 3_450_000_000): ByMonth {
  const months: Record<number, number> = {};
  let [carried, left] = [0, whole];
  for (let year = 0; year < 18; year++) {
    let ofYear = yearly;
    const due = [{ month: 12 * year, cents: carried }, ...list.filter(({ month }) => Math.floor(month / 12) === year)];
    carried = 0;
    for (const { month, cents } of due) {
      const allowed = Math.min(cents, ofYear);
      carried += cents - allowed;
      ofYear -= allowed;
      const pays = Math.min(allowed, left);
      left -= pays;
      if (pays > 0) months[month] = (months[month] ?? 0) + pays;
    }
  }
  return Object.fromEntries(Object.entries(months).map(([month, cents]) => [month, cents / 100]));
}

const level = (share: number) => GRADES.map(() => share);
const kindergartenOnly = GRADES.map((_, grade) => (grade === 0 ? 1 : 0));
const avoiding = (share: number) =>
  Object.fromEntries(
    GRADES.map((_, grade) => [`outcomes.sped-${grade === 0 ? "k" : grade}.withService.change`, -share]),
  );

/** Two senior lenders and a subordinate one: what each is paid, class by class, out of what comes in. In cents. */
function lenders(receipts: ByMonth) {
  const all = (
    [
      [750_000_000, 0.063],
      [550_000_000, 0.063],
      [360_000_000, 0.04],
    ] as const
  ).map(([commitment, rate]) => ({
    commitment,
    growth: (1 + rate) ** (1 / 12) - 1,
    principal: 0,
    coupon: 0,
    drawn: 0,
    got: 0,
  }));
  type Lender = (typeof all)[number];
  const costs = [240_000_000, 495_000_000, 495_000_000, 430_000_000];
  let cash = 0;
  const pay = (owedTo: readonly Lender[], kind: "principal" | "coupon"): void => {
    const owed = owedTo.map((lender) => Math.round(lender[kind]));
    const whole = owed.reduce((sum, each) => sum + each, 0);
    const given = Math.min(cash, whole);
    if (given <= 0) return;
    let [before, reached] = [0, 0];
    owedTo.forEach((lender, place) => {
      reached += owed[place]!;
      const part = Math.round((given * reached) / whole) - before;
      before += part;
      lender.got += part;
      lender[kind] = part === owed[place] ? 0 : lender[kind] - part;
    });
    cash -= given;
  };
  for (let month = 0; month < 216; month++) {
    for (const lender of all) lender.coupon += (lender.principal + lender.coupon) * lender.growth;
    cash += Math.round((receipts[month] ?? 0) * 100);
    if (month % 12 === 0 && month < 48) {
      // Without recycling a programme's year is met from capital, the first lender's first.
      let needed = costs[month / 12]!;
      for (const lender of all) {
        const drawn = Math.min(needed, lender.commitment - lender.drawn);
        lender.drawn += drawn;
        lender.principal += drawn;
        needed -= drawn;
      }
    }
    if (month % 12 !== 11) continue;
    for (const ranked of [all.slice(0, 2), all.slice(2)]) {
      pay(ranked, "coupon");
      pay(ranked, "principal");
    }
    if (cash > 0 && all.every(({ principal, coupon }) => principal === 0 && coupon === 0)) {
      const surplus = cash;
      const drawn = all.reduce((sum, lender) => sum + lender.drawn, 0);
      let [before, reached] = [0, 0];
      for (const lender of all) {
        reached += lender.drawn;
        const part = Math.round((surplus * reached) / drawn) - before;
        before += part;
        lender.got += part;
      }
      cash = 0;
    }
  }
  return all.map(({ got }) => got / 100);
}

const LENDERS = ["Senior lender A", "Senior lender B", "Subordinate loan"];

describe("Chicago Child-Parent Centers", () => {
  const fivePoints = replayed("chicago-cpc/avoid-5");

  it("pays for readiness, for reading, and for each year without special education", () => {
    expect(paid(fivePoints, "ready")).toBe(1_309 * 2_900);
    expect(paid(fivePoints, "reading")).toBe(863 * 750);
    // 374 × 5 % × 9,100 = 170,170 for the first cohort's kindergarten year, in month 23.
    expect(paidByMonth(fivePoints, "sped-k")[23]).toBe(170_170);
    expect(paidByMonth(fivePoints)).toEqual(paidUnder(claims(level(0.05), 0.5)));
  });

  it("stops at the cap of 34,500,000", () => {
    const ledger = replayed("chicago-cpc/avoid-5", avoiding(0.1));
    expect(paid(ledger)).toBe(34_500_000);
    expect(paidByMonth(ledger)).toEqual(paidUnder(claims(level(0.1), 0.5)));
  });

  it("carries what a year's eight million leave into the next year's first month", () => {
    const ledger = replayed("chicago-cpc/annual-cap");
    // Month 35: 782 ready × 2,900 in month 24 and 782 × 9,100 in month 35 are 2,267,800 + 7,116,200 = 9,384,000.
    expect(paidByMonth(ledger)[36]).toBe(9_384_000 - 8_000_000 + 782 * 2_900);
    expect(paidByMonth(ledger)).toEqual(paidUnder(claims(kindergartenOnly, 1)));
    expect(withheld(ledger, "withheldByAnnualCap")).toBe(0);
  });

  it.each([
    [9_384_000, 0],
    [9_383_999.99, 0.01],
  ])("cuts a year's cap of %d by the cent: %d carried", (cap, carried) => {
    const ledger = replayed("chicago-cpc/annual-cap", { "payment.annualCap.amounts.0": cap });
    expect(paidByMonth(ledger)[36]).toBe(782 * 2_900 + carried);
  });

  it("loses a year's excess where the contract says so", () => {
    const ledger = replayed("chicago-cpc/annual-cap", { "payment.annualCap.excess": "lost" });
    expect(paidByMonth(ledger)[36]).toBe(782 * 2_900);
    expect(withheld(ledger, "withheldByAnnualCap")).toBeGreaterThanOrEqual(9_384_000 - 8_000_000);
  });

  it("charges nothing where more children need special education", () => {
    expect(paid(replayed("chicago-cpc/avoid-5", avoiding(-0.02)))).toBe(1_309 * 2_900 + 863 * 750);
  });

  it.each([0.05, 0.1, -0.02])(
    "pays the senior lenders, coupon and principal, before the subordinate gets anything: %d",
    (share) => {
      const ledger = replayed("chicago-cpc/avoid-5", avoiding(share));
      const expected = lenders(paidUnder(claims(level(Math.max(0, share)), 0.5)));
      expect(LENDERS.map((to) => moved(ledger, { to }))).toEqual(expected);
    },
  );

  it("draws each year's cost from lender to lender, or from all in proportion", () => {
    // 2,400,000 + 4,950,000 = 7,350,000: in month 24 A has 150,000 left, and B gives 4,800,000 of the 4,950,000.
    expect(movedByMonth(fivePoints, { from: "Senior lender A" })).toEqual({ 0: 2_400_000, 12: 4_950_000, 24: 150_000 });
    expect(movedByMonth(fivePoints, { from: "Senior lender B" })).toEqual({ 24: 4_800_000, 36: 700_000 });
    const alike = replayed("chicago-cpc/avoid-5", { "capital.asNeededOrder": "inProportion" });
    // 2,400,000 × 7.5/16.6, × 5.5/16.6 and × 3.6/16.6; the parts add up to the whole.
    const first = LENDERS.map((from) => movedByMonth(alike, { from })[0]);
    expect(first).toEqual([1_084_337.35, 795_180.72, 520_481.93]);
    expect(["senior-a", "senior-b", "sub"].map((id) => tranche(alike, id).drawn)).toEqual([
      7_500_000, 5_500_000, 3_600_000,
    ]);
  });
});
