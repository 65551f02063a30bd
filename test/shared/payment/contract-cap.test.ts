import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyContractCap } from "#shared/payment/contract-cap.ts";
import { anyGrid, copyOf, gridOf, rowsOf, sum } from "../support/claim-grids.ts";

describe("applyContractCap", () => {
  it("pays in date order, within a month in the order of the rate card, the crossing claim in part", () => {
    const due = gridOf([10, 30, 0], [20, 30, 30]);
    const withheld = new Float64Array(6);
    applyContractCap(due, 75, withheld);
    // 10 + 20 + 30 + 15 of 30.
    expect(rowsOf(due)).toEqual([
      [10, 30, 0],
      [20, 15, 0],
    ]);
    expect([...withheld]).toEqual([0, 0, 0, 0, 15, 30]);
  });

  it("changes nothing below the cap", () => {
    const due = gridOf([10, 30]);
    applyContractCap(due, 40, new Float64Array(2));
    expect(rowsOf(due)).toEqual([[10, 30]]);
  });

  it("pays just the lesser of claims and cap, and nothing after a claim paid in part", () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 0, max: 3_000_000 }), (claimed, cap) => {
        const due = copyOf(claimed);
        const withheld = new Float64Array(due.amounts.length);
        applyContractCap(due, cap, withheld);
        expect(sum(due.amounts)).toBe(Math.min(sum(claimed.amounts), cap));
        let shut = false;
        for (let month = 0; month < due.months; month++)
          for (let rule = 0; rule < due.rules; rule++) {
            const cell = rule * due.months + month;
            expect(due.amounts[cell]! + withheld[cell]!).toBe(claimed.amounts[cell]);
            if (shut) expect(due.amounts[cell]).toBe(0);
            if (withheld[cell]! > 0) shut = true;
          }
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
