import { describe, expect, it } from "vitest";
import { everyTrial } from "../support/laws.ts";

describe("investor of any deal", () => {
  it("earns no more than the IRR cap", () => {
    everyTrial(131, (_, { capital }, { irr }) => {
      if (!capital.irrCap || irr.annualRate === undefined) return;
      expect(irr.annualRate).toBeLessThanOrEqual(capital.irrCap.value + 1e-9);
    });
  });

  it("gets no more than the cap times what was drawn", () => {
    everyTrial(132, (_, { capital }, { drawn, distributed }) => {
      if (!capital.moicCap || drawn === 0) return;
      expect(distributed / drawn).toBeLessThanOrEqual(capital.moicCap.value + 1e-9);
    });
  });

  it("takes nothing out who put nothing in", () => {
    everyTrial(133, (_, __, { drawn, distributed, irr }) => {
      if (drawn > 0) return;
      expect(distributed).toBe(0);
      expect(irr.annualRate).toBeUndefined();
    });
  });

  it("has a rate above zero just where more came back than was drawn, unless signs change twice", () => {
    everyTrial(134, (_, __, { drawn, distributed, irr }) => {
      if (drawn === 0 || irr.ambiguous || irr.annualRate === undefined) return;
      const gain = Math.round((distributed - drawn) * 100);
      expect(irr.annualRate > 0).toBe(gain > 0);
      expect(irr.annualRate < 0).toBe(gain < 0);
    });
  });

  it("has a rate where money was drawn and then some came back, once", () => {
    // Where draws follow distributions there may be none: nothing solves −100, 100, −100.
    everyTrial(135, (_, __, { drawn, irr }) => {
      if (drawn > 0 && !irr.ambiguous) expect(irr.annualRate).toBeDefined();
    });
  });
});
