import { describe, expect, it } from "vitest";
import { irr } from "#shared/finance/irr.ts";

/** Yearly flows as monthly ones: year k falls in month 12k. */
function yearly(...flows: readonly number[]): Float64Array {
  const monthly = new Float64Array((flows.length - 1) * 12 + 1);
  flows.forEach((flow, year) => (monthly[12 * year] = flow));
  return monthly;
}

describe("irr", () => {
  it("is 10 % for £100 that becomes £110 in a year", () => {
    expect(irr(yearly(-100, 110)).annualRate).toBeCloseTo(0.1, 12);
  });

  it("is the 28.08 % of Brealey and Myers' worked example", () => {
    // Brealey, Myers & Allen, Principles of Corporate Finance, ch. 5, "Internal rate of return": −4,000, +2,000, +4,000.
    // 2x + 4x² = 4 with x = 1/(1 + r): x = (−1 + √17)/4 = 0.780776, r = 28.0776 %.
    const { annualRate, ambiguous } = irr(yearly(-4000, 2000, 4000));
    expect(annualRate).toBeCloseTo(4 / (Math.sqrt(17) - 1) - 1, 12);
    expect(annualRate).toBeCloseTo(0.2808, 4);
    expect(ambiguous).toBe(false);
  });

  it("is the 8.66 % and −2.1 % of the worked example of Excel's IRR", () => {
    // Microsoft's reference for IRR: −70,000, 12,000, 15,000, 18,000, 21,000, 26,000: 8.7 % after five years, −2.1 % after four.
    expect(irr(yearly(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000)).annualRate).toBeCloseTo(0.0866, 4);
    expect(irr(yearly(-70_000, 12_000, 15_000, 18_000, 21_000)).annualRate).toBeCloseTo(-0.0212, 4);
  });

  it("compounds a monthly rate to an annual effective one", () => {
    // 1 % a month is 1.01^12 − 1 = 12.682503 % a year.
    const flows = new Float64Array([-1000, ...Array.from({ length: 11 }, () => 10), 1010]);
    expect(irr(flows).annualRate).toBeCloseTo(1.01 ** 12 - 1, 12);
  });

  it("does not depend on months without flows before the first", () => {
    const late = new Float64Array(25);
    late[7] = -100;
    late[19] = 120;
    expect(irr(late).annualRate).toBeCloseTo(0.2, 12);
  });

  it("does not depend on the unit of money", () => {
    const pence = yearly(-4000, 2000, 4000).map((flow) => flow * 100);
    expect(irr(pence).annualRate).toBeCloseTo(irr(yearly(-4000, 2000, 4000)).annualRate!, 13);
  });

  it("is zero where just the money comes back", () => {
    expect(irr(yearly(-100, 40, 60)).annualRate).toBe(0);
  });

  it("is −100 % where money goes out and nothing comes back", () => {
    expect(irr(yearly(-100, 0, -50))).toEqual({ annualRate: -1, ambiguous: false });
  });

  it("is nearly −100 % where nearly nothing comes back", () => {
    // £5,000 becomes £50 in a year: −99 %.
    expect(irr(yearly(-5000, 50)).annualRate).toBeCloseTo(-0.99, 12);
  });

  it("does not exist where no money goes out", () => {
    expect(irr(yearly(0, 0))).toEqual({ ambiguous: false });
    expect(irr(yearly(0, 50))).toEqual({ ambiguous: false });
    expect(irr(new Float64Array(0))).toEqual({ ambiguous: false });
  });

  it("solves £100 that becomes £400 in a month", () => {
    // 4^12 − 1 = 16,777,215.
    expect(irr(new Float64Array([-100, 400])).annualRate! / (4 ** 12 - 1)).toBeCloseTo(1, 10);
  });

  // Nearly everything is lost: it must not drop out of the IRR's distribution.
  it("is nearly −100 % where a penny comes back a month later", () => {
    // In pence: £500 out, 1p back.
    expect(irr(new Float64Array([-50_000, 1])).annualRate).toBeCloseTo(-1, 9);
  });
});

describe("irr of flows that change sign more than once", () => {
  it("is marked ambiguous", () => {
    expect(irr(yearly(-100, 230, -132)).ambiguous).toBe(true);
    expect(irr(yearly(-100, 50, -20, 120)).ambiguous).toBe(true);
    expect(irr(yearly(-100, -50, 20, 180)).ambiguous).toBe(false);
  });

  it("is the root nearest zero of two above", () => {
    // With x = 1 + r: −(x − 1.1)(x − 1.2) = −x² + 2.3x − 1.32, so −100, 230, −132 has roots 10 % and 20 %.
    expect(irr(yearly(-100, 230, -132)).annualRate).toBeCloseTo(0.1, 9);
  });

  it("is the root nearest zero of one below and one above", () => {
    // −(x − 0.8)(x − 1.1): −100, 190, −88 has −20 % and 10 %; −(x − 0.95)(x − 1.3): −100, 225, −123.5 has −5 % and 30 %.
    expect(irr(yearly(-100, 190, -88)).annualRate).toBeCloseTo(0.1, 9);
    expect(irr(yearly(-100, 225, -123.5)).annualRate).toBeCloseTo(-0.05, 9);
  });

  // In ln(1 + r), +140 % (0.875) would be nearer than −60 % (0.916).
  it("is nearest in the annual rate and not in its logarithm", () => {
    // −(x − 0.4)(x − 2.4): −100, 280, −96 has −60 % and +140 %.
    expect(irr(yearly(-100, 280, -96)).annualRate).toBeCloseTo(-0.6, 9);
  });

  it("is the nearer root when both are within a quarter of a per cent a month", () => {
    // Monthly −(x − 1.001)(x − 0.998): −1, 1.999, −0.998998 has +0.1 % and −0.2 % a month.
    expect(irr(new Float64Array([-1e6, 1_999_000, -998_998])).annualRate).toBeCloseTo(1.001 ** 12 - 1, 6);
  });

  it("does not exist where no rate solves the flows", () => {
    // −100, 100, −100: x² − x + 1 has no real root.
    expect(irr(yearly(-100, 100, -100))).toEqual({ ambiguous: true });
  });
});
