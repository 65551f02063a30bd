import { describe, expect, it } from "vitest";
import { orderFormulas } from "#shared/formula/formula-order.ts";

describe("the order of formulas", () => {
  it("has each after those it names", () => {
    const uses = new Map([
      ["a", ["b", "c"]],
      ["b", ["c", "plain"]],
      ["c", ["plain"]],
    ]);
    expect(orderFormulas(uses)).toEqual({ kind: "ordered", ids: ["c", "b", "a"] });
  });

  it("names a loop from its first member round to it", () => {
    const uses = new Map([
      ["start", ["a"]],
      ["a", ["b"]],
      ["b", ["a"]],
    ]);
    expect(orderFormulas(uses)).toEqual({ kind: "loop", ids: ["a", "b", "a"] });
    expect(orderFormulas(new Map([["a", ["a"]]]))).toEqual({ kind: "loop", ids: ["a", "a"] });
  });
});
