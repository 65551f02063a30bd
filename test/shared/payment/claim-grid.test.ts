import { expect, it } from "vitest";
import { emptyGrid, gridTotal, ruleTotal } from "#shared/payment/claim-grid.ts";
import { gridOf } from "../support/claim-grids.ts";

it("adds up as a whole and rule by rule", () => {
  const grid = gridOf([1, 2, 3], [10, 20, 30]);
  expect(gridTotal(grid)).toBe(66);
  expect([ruleTotal(grid, 0), ruleTotal(grid, 1)]).toEqual([6, 60]);
});

it("is nothing when new", () => {
  expect(gridTotal(emptyGrid(2, 5))).toBe(0);
});
