import { describe, expect, it } from "vitest";
import { drawdown } from "#shared/finance/drawdown.ts";

const of = (...flows: readonly number[]) => drawdown(new Float64Array(flows));

describe("drawdown", () => {
  it("peaks at the most that is ever out", () => {
    // −100, −150, −70, −120, +30.
    expect(of(-100, -50, 80, -50, 150).peak).toBe(150);
  });

  it("is paid back in the first month at zero or above", () => {
    expect(of(-100, 40, 60, 10)).toEqual({ peak: 100, paybackMonth: 2 });
  });

  it("is paid back only when it never falls below zero again", () => {
    // −100, +20, −30, −30, +5: paid back in month 4, not in month 1.
    expect(of(-100, 120, -50, 0, 35)).toEqual({ peak: 100, paybackMonth: 4 });
  });

  it("has no payback month where it ends below zero", () => {
    expect(of(-100, 99)).toEqual({ peak: 100 });
    expect(of(-100, 150, -60)).toEqual({ peak: 100 });
  });

  it("has no payback month where nothing was drawn", () => {
    expect(of(0, 0)).toEqual({ peak: 0 });
    expect(of(0, 50)).toEqual({ peak: 0 });
    expect(of()).toEqual({ peak: 0 });
  });
});
