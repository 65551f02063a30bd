import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyAnnualCap } from "#shared/payment/annual-cap.ts";
import { anyGrid, copyOf, gridOf, rowsOf, sum } from "../support/claim-grids.ts";

/** Years of three months. */
const threes = (months: number): Int32Array => Int32Array.from({ length: months }, (_, month) => Math.floor(month / 3));

function capped(rows: readonly (readonly number[])[], caps: readonly number[], carried: boolean) {
  const due = gridOf(...rows);
  const withheld = new Float64Array(due.amounts.length);
  applyAnnualCap(due, { yearOfMonth: threes(due.months), capOfYear: new Float64Array(caps), carried }, withheld);
  return { paid: rowsOf(due), withheld: rowsOf({ ...due, amounts: withheld }) };
}

describe("applyAnnualCap", () => {
  it("pays month by month, within a month in the order of the rate card", () => {
    const { paid } = capped(
      [
        [40, 40, 0],
        [40, 40, 0],
      ],
      [100],
      false,
    );
    expect(paid).toEqual([
      [40, 20, 0],
      [40, 0, 0],
    ]);
  });

  it("carries excess of several rules into the next year ahead of its claims", () => {
    // Year 0: 100 of rule 0's 130 paid, rule 1's 50 not: carried 30 and 50. Year 1, cap 70: 30, then 40 of 50; its own
    // claim of 25 waits. Year 2, cap 100: the 10 and the 25.
    const { paid, withheld } = capped(
      [
        [130, 0, 0, 25, 0, 0, 0, 0, 0],
        [0, 50, 0, 0, 0, 0, 0, 0, 0],
      ],
      [100, 70, 100],
      true,
    );
    expect(paid).toEqual([
      [100, 0, 0, 30, 0, 0, 25, 0, 0],
      [0, 0, 0, 40, 0, 0, 10, 0, 0],
    ]);
    expect(withheld[1]).toEqual([0, 50, 0, -40, 0, 0, -10, 0, 0]);
  });

  it("never pays above a year's cap, nor more of a rule than was claimed by then", () => {
    fc.assert(
      fc.property(
        anyGrid,
        fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 10, maxLength: 10 }),
        fc.boolean(),
        (claimed, caps, carried) => {
          const due = copyOf(claimed);
          const withheld = new Float64Array(due.amounts.length);
          const yearOfMonth = threes(due.months);
          applyAnnualCap(due, { yearOfMonth, capOfYear: new Float64Array(caps), carried }, withheld);
          const paidInYear = caps.map(() => 0);
          for (let rule = 0; rule < due.rules; rule++) {
            let open = 0;
            for (let month = 0; month < due.months; month++) {
              const cell = rule * due.months + month;
              expect(due.amounts[cell]).toBeGreaterThanOrEqual(0);
              expect(due.amounts[cell]! + withheld[cell]!).toBe(claimed.amounts[cell]);
              open += withheld[cell]!;
              expect(open).toBeGreaterThanOrEqual(0);
              paidInYear[yearOfMonth[month]!]! += due.amounts[cell]!;
            }
          }
          paidInYear.forEach((paid, year) => expect(paid).toBeLessThanOrEqual(caps[year]!));
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });

  it("pays at least as much where excess is carried as where it is lost", () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 0, max: 300_000 }), (claimed, cap) => {
        const paid = (carried: boolean): number => {
          const due = copyOf(claimed);
          const terms = { yearOfMonth: threes(due.months), capOfYear: new Float64Array(10).fill(cap), carried };
          applyAnnualCap(due, terms, new Float64Array(due.amounts.length));
          return sum(due.amounts);
        };
        expect(paid(true)).toBeGreaterThanOrEqual(paid(false));
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});
