import { describe, expect, it } from "vitest";
import { closingBalance, movedByMonth, paidByMonth, tranche } from "./moved-money.ts";
import { replayed } from "./replayed-contract.ts";

// Payments of the City by the fall in days of re-incarceration, and a loan of 9,600,000 of which 7,200,000 is guaranteed.
const STEPS: readonly (readonly [number, number])[] = [
  [0.085, 4_800_000],
  [0.1, 9_600_000],
  [0.11, 10_080_000],
  [0.12, 10_176_000],
  [0.125, 10_272_000],
  [0.13, 10_368_000],
  [0.16, 10_944_000],
  [0.2, 11_712_000],
];
// Young people enter in months 0 to 47 and are followed for 12 months: the last are measured in month 47 + 12 − 1.
const MEASURED = 58;
const LAST = 59;

describe("Rikers Island, ABLE", () => {
  const afterFallOf = (fall: number) =>
    replayed("rikers-island/fall-of-11.5", { "outcomes.days.withService.change": -fall });

  it.each(STEPS)("pays from a fall of exactly %d on the step of %d, and a whole loan's worth first", (fall, step) => {
    const ledger = afterFallOf(fall);
    expect(paidByMonth(ledger)).toEqual({ [MEASURED]: step });
    const principal = Math.min(9_600_000, step);
    expect(tranche(ledger, "loan")).toMatchObject({
      drawn: 9_600_000,
      principal,
      surplus: step - principal,
      guarantee: Math.min(7_200_000, 9_600_000 - principal),
    });
    expect(closingBalance(ledger)).toBe(0);
  });

  it.each(
    STEPS.map(
      ([fall], place) => [Number((fall - 0.000001).toFixed(6)), place === 0 ? 0 : STEPS[place - 1]![1]] as const,
    ),
  )("pays at a fall of %d, a millionth short of a step, only %d", (fall, step) => {
    expect(paidByMonth(afterFallOf(fall))).toEqual(step === 0 ? {} : { [MEASURED]: step });
  });

  it("draws the loan in sixteen quarters of 600,000 and repays it with the gain at the end", () => {
    const ledger = replayed("rikers-island/fall-of-11.5");
    const quarters = Object.fromEntries(Array.from({ length: 16 }, (_, quarter) => [3 * quarter, 600_000]));
    expect(movedByMonth(ledger, { from: "Goldman Sachs loan" })).toEqual(quarters);
    // A fall of 11.5 % has passed the step of 11 %: 10,080,000 − 9,600,000 = 480,000 above the loan.
    expect(movedByMonth(ledger, { to: "Goldman Sachs loan", under: "Principal" })).toEqual({ [LAST]: 9_600_000 });
    expect(movedByMonth(ledger, { to: "Goldman Sachs loan", under: "Share of surplus" })).toEqual({ [LAST]: 480_000 });
  });

  it("calls on the guarantee for what the first step leaves of the loan", () => {
    const { principal, guarantee, principalNotRepaid } = tranche(replayed("rikers-island/first-step"), "loan");
    expect(principal).toBe(4_800_000);
    expect(principalNotRepaid).toBe(9_600_000 - 4_800_000);
    expect(guarantee).toBe(4_800_000);
  });

  it("loses the lender a quarter of the loan when nothing is paid", () => {
    const { principal, guarantee, drawn } = tranche(replayed("rikers-island/below-first-step"), "loan");
    expect([principal, guarantee]).toEqual([0, 7_200_000]);
    // Published: "could lose as much as $2.4 million".
    expect(drawn - guarantee).toBe(2_400_000);
  });

  it("gains the lender at most what was published", () => {
    // Published: "could earn as much as $2.1 million": 11,712,000 − 9,600,000 = 2,112,000.
    expect(tranche(afterFallOf(0.35), "loan").surplus).toBe(2_112_000);
    // Published: repaid in full from a fall of 10 %.
    expect(tranche(afterFallOf(0.1), "loan")).toMatchObject({ principal: 9_600_000, surplus: 0, guarantee: 0 });
  });

  it("ended as published: 7.2 million lent, nothing paid by the City, 6.0 from the guarantor, 1.2 lost", () => {
    const ledger = replayed("rikers-island/as-it-happened");
    // No fall was measured in two years of young people: the fourth year was not begun.
    expect(ledger.endedEarly?.month).toBe(35);
    expect(paidByMonth(ledger)).toEqual({});
    const { drawn, principal, guarantee } = tranche(ledger, "loan");
    expect([drawn, principal, guarantee, drawn - guarantee]).toEqual([7_200_000, 0, 6_000_000, 1_200_000]);
  });

  it.each([
    [0.1, undefined, 9_600_000],
    [0.099999, 35, 7_200_000],
  ])("goes into its fourth year at a fall of 10 per cent and not below: %d", (fall, ended, drawn) => {
    const ledger = replayed("rikers-island/as-it-happened", { "outcomes.days.withService.change": -fall });
    expect([ledger.endedEarly?.month, tranche(ledger, "loan").drawn]).toEqual([ended, drawn]);
  });
});
