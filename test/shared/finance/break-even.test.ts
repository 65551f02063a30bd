import { describe, expect, it } from "vitest";
import { breakEvenMonth } from "#shared/finance/break-even.ts";

const of = (saved: readonly number[], spent: readonly number[]): number =>
  breakEvenMonth(Float64Array.from(saved), Float64Array.from(spent));

describe("the month of break-even", () => {
  it("is the first from whose end on savings so far are never behind what is spent so far, by hand", () => {
    // Spent 10 20 30. Saved 0 20 30: from month 1. Saved 15 15 40, ahead, behind, ahead: from month 2.
    expect(of([0, 20, 10], [10, 10, 10])).toBe(1);
    expect(of([15, 0, 25], [10, 10, 10])).toBe(2);
    expect(of([10, 10, 10], [10, 10, 10])).toBe(0);
  });

  it("does not exist where savings end behind", () => {
    expect(of([0, 0, 29], [10, 10, 10])).toBeNaN();
    expect(of([40, 0, 0], [10, 10, 21])).toBeNaN();
  });

  it("does not count months before anything moves, nor a deal in which nothing ever does", () => {
    expect(of([0, 12, 0], [0, 10, 0])).toBe(1);
    expect(of([0, 0, 12], [0, 10, 0])).toBe(2);
    expect(of([0, 0, 0], [0, 0, 0])).toBeNaN();
  });

  it("does not mistake the last bits of a sum for money, but a penny is money", () => {
    // 0.1 + 0.2 and 0.1 + 0.1 + 0.1 are not the same bits.
    expect(of([0.1, 0.1, 0.1], [0.1, 0.2, 0])).toBe(2);
    expect(of([0, 0.99], [1, 0])).toBeNaN();
  });
});
