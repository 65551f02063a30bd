import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyGrid, type ClaimGrid } from "#shared/payment/claim-grid.ts";
import { splitBetweenPayers, type PayerTerms } from "#shared/payment/split-between-payers.ts";
import { anyGrid, copyOf, gridOf, rowsOf, sum } from "../support/claim-grids.ts";

type Payer = Omit<PayerTerms, "shareUpTo"> & { readonly share: number };
const payer = (share: number, cap = Infinity, passesOn = false): Payer => ({ share, cap, passesOn });

function split(due: ClaimGrid, payers: readonly Payer[]) {
  let upTo = 0;
  const terms = payers.map(({ share, cap, passesOn }) => ({
    cap,
    passesOn,
    shareUpTo: new Float64Array(due.amounts.length).fill((upTo += share)),
  }));
  const paidByPayer = payers.map(() => emptyGrid(due.rules, due.months));
  const withheld = new Float64Array(due.amounts.length);
  splitBetweenPayers(due, terms, paidByPayer, withheld);
  return { due, paidByPayer, withheld };
}
const shares = (amount: number, ...payers: readonly Payer[]) =>
  split(gridOf([amount]), payers).paidByPayer.map((grid) => grid.amounts[0]);

describe("splitBetweenPayers", () => {
  it("rounds cumulative shares, so that they add up to the penny", () => {
    // 100p in thirds of 33.33: round(33.33) = 33, round(66.67) − 33 = 34, 100 − 67 = 33.
    expect(shares(100, payer(1 / 3), payer(1 / 3), payer(1 / 3))).toEqual([33, 34, 33]);
    expect(shares(1, payer(0.5), payer(0.5))).toEqual([1, 0]);
  });

  // In floating point 50 × 0.29 is 14.499999999999998.
  it("rounds halves up as by hand", () => {
    // 50p × 0.29 = 14.5p → 15p.
    expect(shares(50, payer(0.29), payer(0.71))).toEqual([15, 35]);
  });

  it("gives the last payer the rest even where shares fall short by a rounding error", () => {
    expect(sum(shares(99_999, payer(0.1), payer(0.2), payer(0.7)) as number[])).toBe(99_999);
  });

  it("uses caps up in date order, within a month in the order of the rate card", () => {
    const { due, paidByPayer, withheld } = split(gridOf([10, 30], [20, 30]), [payer(1, 45)]);
    // 10 + 20 + 15 of 30.
    expect(rowsOf(paidByPayer[0]!)).toEqual([
      [10, 15],
      [20, 0],
    ]);
    expect(rowsOf(due)).toEqual(rowsOf(paidByPayer[0]!));
    expect([...withheld]).toEqual([0, 15, 0, 30]);
  });

  it("passes what is over to the next payer beside its own share", () => {
    expect(shares(100, payer(0.6, 50, true), payer(0.4))).toEqual([50, 50]);
    expect(shares(100, payer(0.6, 50, false), payer(0.4))).toEqual([50, 40]);
    // A payer without a share is a backstop.
    expect(shares(100, payer(1, 70, true), payer(0))).toEqual([70, 30]);
  });

  it("adds up in every cell and passes no payer's cap, whatever the claims, shares and caps", () => {
    const terms = fc.record({
      weight: fc.integer({ min: 0, max: 10 }),
      cap: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 1_000_000 })),
      passesOn: fc.boolean(),
    });
    fc.assert(
      fc.property(anyGrid, fc.array(terms, { minLength: 1, maxLength: 4 }), (claimed, list) => {
        const total = list.reduce((all, { weight }) => all + weight, 0);
        const payers = list.map(({ weight, cap, passesOn }) => ({
          share: total === 0 ? 1 / list.length : weight / total,
          cap,
          passesOn,
        }));
        const { due, paidByPayer, withheld } = split(copyOf(claimed), payers);
        for (let cell = 0; cell < due.amounts.length; cell++) {
          expect(due.amounts[cell]! + withheld[cell]!).toBe(claimed.amounts[cell]);
          expect(sum(paidByPayer.map((grid) => grid.amounts[cell]!))).toBe(due.amounts[cell]);
          paidByPayer.forEach((grid) => expect(grid.amounts[cell]).toBeGreaterThanOrEqual(0));
        }
        paidByPayer.forEach((grid, index) => expect(sum(grid.amounts)).toBeLessThanOrEqual(payers[index]!.cap));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("withholds nothing where every payer passes on and the last has no cap", () => {
    const cap = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(anyGrid, cap, cap, (claimed, first, second) => {
        const payers = [payer(0.5, first, true), payer(0.3, second, true), payer(0.2)];
        expect(sum(split(copyOf(claimed), payers).withheld)).toBe(0);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
