import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { irr } from "#shared/finance/irr.ts";

const runs = { seed: 20_261_124, numRuns: 500 };

/** Σ flow × (1 + annual rate)^(−month/12), and the same of flows without their signs. */
function presentValue(flows: Float64Array, annualRate: number): { value: number; size: number } {
  let value = 0;
  let size = 0;
  flows.forEach((flow, month) => {
    const worth = flow * (1 + annualRate) ** (-month / 12);
    value += worth;
    size += Math.abs(worth);
  });
  return { value, size };
}

const pence = fc.integer({ min: 0, max: 100_000_00 });
/** Months of drawing, then months of distributions. */
const investment = fc
  .record({
    out: fc.array(pence, { minLength: 1, maxLength: 24 }),
    back: fc.array(pence, { minLength: 1, maxLength: 60 }),
  })
  .map(({ out, back }) => new Float64Array([...out.map((flow) => -flow), ...back]));

describe("irr of random flows", () => {
  it("makes their present value zero", () => {
    const anyFlows = fc
      .array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 60 })
      .map((flows) => new Float64Array(flows));
    fc.assert(
      fc.property(fc.oneof(investment, anyFlows), (flows) => {
        const { annualRate } = irr(flows);
        // Within a thousandth of −100 % the annual rate has too few digits left to value the flows by.
        if (annualRate === undefined || annualRate < -0.999) return;
        const { value, size } = presentValue(flows, annualRate);
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-9 * size);
      }),
      runs,
    );
  });

  it("is above zero just where more comes back than went out", () => {
    fc.assert(
      fc.property(investment, (flows) => {
        const { annualRate, ambiguous } = irr(flows);
        if (annualRate === undefined) return;
        expect(ambiguous).toBe(false);
        const gained = flows.reduce((sum, flow) => sum + flow, 0);
        expect(Math.sign(annualRate)).toBe(Math.sign(gained));
      }),
      runs,
    );
  });

  it("rises with every distribution", () => {
    fc.assert(
      fc.property(investment, fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (flows, pick, more) => {
        const before = irr(flows).annualRate;
        if (before === undefined || before === -1) return;
        const better = flows.slice();
        const firstBack = flows.findIndex((flow) => flow > 0);
        better[firstBack + (pick % (flows.length - firstBack))]! += more;
        // At rates of many digits a penny more may change nothing that a double can hold.
        expect(irr(better).annualRate).toBeGreaterThanOrEqual(before - 1e-12 * Math.max(1, Math.abs(before)));
      }),
      runs,
    );
  });
});
