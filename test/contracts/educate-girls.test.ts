import { describe, expect, it } from "vitest";
import { closingBalance, moved, paid, paidByMonth, toThePenny, tranche } from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// 910 for each point of enrolment, 43.16 for each unit of learning gained, 422,000 at most, once, in month 36. The
// investor lends 270,000; of what is above it Educate Girls has 32 %, and the investor keeps 15 % a year at most.
const PAID_IN = 36;

/** What the terms give each party for so many points of enrolment and units of learning. */
function terms(points: number, units: number) {
  const pays = Math.min(422_000, toThePenny(910 * points) + toThePenny(43.16 * units));
  const principal = Math.min(pays, 270_000);
  const bonus = toThePenny((pays - principal) * 0.32);
  // 90,000 in months 0, 12 and 24 grow at 15 % to month 36: 103,500 + 119,025 + 136,878.75 = 359,403.75.
  const room = 90_000 * (1.15 + 1.15 ** 2 + 1.15 ** 3) - 270_000;
  const above = toThePenny(pays - principal - bonus);
  const gain = Math.min(above, toThePenny(room));
  return { pays, principal, bonus, gain, back: toThePenny(above - gain) };
}

/** A learning gain of so many units over the 6,000 pupils measured. */
const learning = (units: number) =>
  Object.fromEntries(
    [1, 2, 3].map((year) => [`outcomes.learning.bySegment.students-${year}.withService.rate`, units / 6_000]),
  );
const enrolment = (points: number) =>
  Object.fromEntries(
    [1, 2, 3].map((year) => [`outcomes.enrolled.bySegment.girls-${year}.withService.rate`, points / 100]),
  );

describe("Educate Girls development impact bond", () => {
  it("pays the target's sum once, at the end", () => {
    const ledger = replayed("educate-girls/on-target");
    // 79 × 910 + 5,592 × 43.16 = 71,890 + 241,350.72.
    expect(paidByMonth(ledger)).toEqual({ [PAID_IN]: 313_240.72 });
    expect([paid(ledger, "enrolled"), paid(ledger, "learning")]).toEqual([71_890, 241_350.72]);
    // (313,240.72 − 270,000) × 32 % = 13,837.03 to Educate Girls, 29,403.69 to the investor.
    expect(tranche(ledger, "ubs")).toMatchObject({ principal: 270_000, surplus: 29_403.69 });
    expect(moved(ledger, { to: "Educate Girls", under: "Share of surplus" })).toBe(13_837.03);
  });

  it("pays half of the target, and repays the loan in part", () => {
    const ledger = replayed("educate-girls/half-of-target");
    // 39.5 × 910 + 2,796 × 43.16 = 35,945 + 120,675.36.
    expect(tranche(ledger, "ubs")).toMatchObject({ principal: 156_620.36, principalNotRepaid: 113_379.64, surplus: 0 });
  });

  it("pays its most for what was measured, 92 points and 8,940 units, and gives back what is above 15 %", () => {
    const ledger = replayed("educate-girls/as-measured");
    // 83,720 + 385,850.40 = 469,570.40, against 422,000. Above the loan 152,000: 48,640 to Educate Girls and 103,360 to
    // the investor, of whom 359,403.75 − 270,000 = 89,403.75 are 15 % a year.
    expect(paid(ledger)).toBe(422_000);
    expect(tranche(ledger, "ubs")).toMatchObject({ principal: 270_000, surplus: 89_403.75 });
    expect(moved(ledger, { to: "Educate Girls", under: "Share of surplus" })).toBe(48_640);
    expect(moved(ledger, { to: "CIFF" })).toBe(13_956.25);
  });

  it.each([
    [0, 0],
    [100, 7_669],
    [100, 7_670], // 91,000 + 331,037.20 is 37.20 past the most
    [92, 7_362],
    [92, 7_363], // the gain passes 15 % by a few francs
    [0, -100],
  ])("follows the terms for %d points and %d units", (points, units) => {
    const ledger = replayed("educate-girls/on-target", { ...enrolment(points), ...learning(units) });
    const { pays, principal, bonus, gain, back } = terms(points, Math.max(0, units));
    expect(paid(ledger)).toBe(pays);
    expect(tranche(ledger, "ubs")).toMatchObject({ drawn: 270_000, principal, surplus: gain });
    expect(moved(ledger, { to: "Educate Girls", under: "Share of surplus" })).toBe(bonus);
    expect(moved(ledger, { to: "CIFF" })).toBe(back);
    expect(closingBalance(ledger)).toBe(0);
  });
});
