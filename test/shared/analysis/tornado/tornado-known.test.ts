import { beforeAll, describe, expect, it } from "vitest";
import type { TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { barOf, conducted, expectShare, normal, PAYMENTS, sharesOf } from "./conducted.ts";

const PEOPLE = 100;

describe("a tornado of a linear deal without chance", () => {
  // Paid: 100 times a normal price and 100 times a uniform one.
  const [sd, low, high] = [30, 100, 220];
  const linear = plainDeal({
    cohort: { segments: [people("all", PEOPLE)] },
    outcomes: [outcome("a"), outcome("b"), outcome("c")],
    payment: {
      rateCard: [
        rule("a", normal(300, sd)),
        rule("b", { family: "uniform", low, high }),
        rule("c", {
          family: "discrete",
          values: [
            { value: 50, probability: 0.95 },
            { value: 90, probability: 0.05 },
          ],
        }),
      ],
      budget: term(52_000),
    },
  });
  const figures = [PAYMENTS, "payments.overBudget"];
  let document: TornadoDocument;
  let payments: TornadoFigure;
  beforeAll(async () => {
    document = await conducted(linear, 1200, figures);
    payments = document.figures[0]!;
  }, 60_000);

  it("swings by the quantiles of the inputs, to the penny a claim, and in their order", () => {
    const z = 1.2815515655446004;
    const swing = (id: string) => barOf(payments, id).swing!;
    expect(swing("rule.a.price").value).toBeCloseTo(PEOPLE * 2 * z * sd, -1);
    expect(swing("rule.b.price").value).toBeCloseTo(PEOPLE * 0.8 * (high - low), 6);
    // Nothing else differs between the two ends, so there is no error.
    expect(swing("rule.b.price").standardError).toBeLessThan(1e-6);
    expect(payments.bars.map(({ input: id }) => id)).toEqual(["rule.b.price", "rule.a.price", "rule.c.price"]);
    const { low: at10, high: at90 } = barOf(payments, "rule.a.price");
    expect(at90!.value - at10!.value).toBeCloseTo(swing("rule.a.price").value, 6);
  });

  it("says why an input whose P10 is its P90 has no width", () => {
    expect(barOf(payments, "rule.c.price")).toMatchObject({
      swing: { value: 0, standardError: 0 },
      why: "its P10 and its P90 are both £50",
    });
  });

  it("moves a chance in points of probability", () => {
    const over = document.figures[1]!;
    const { swing } = barOf(over, "rule.b.price");
    // Held at 112 or 208 with £5,200 on average for c: over £52,000 where a normal price passes 520 − 112 − c or 520 − 208 − c.
    const above = (x: number): number => 1 - 0.5 * (1 + erf(x / Math.SQRT2));
    const chance = (b: number): number =>
      0.95 * above((520 - b - 50 - 300) / sd) + 0.05 * above((520 - b - 90 - 300) / sd);
    expect(Math.abs(swing!.value - (chance(208) - chance(112)))).toBeLessThan(3.5 * swing!.standardError);
  });

  it("shares the variance as the inputs' own variances do", () => {
    const variances = { a: sd ** 2, b: (high - low) ** 2 / 12, c: 40 ** 2 * 0.95 * 0.05 };
    const all = variances.a + variances.b + variances.c;
    for (const id of ["a", "b", "c"] as const) {
      const { first, total } = sharesOf(payments, `rule.${id}.price`);
      expectShare(first, variances[id] / all);
      expectShare(total, variances[id] / all);
    }
    expect(Math.abs(payments.ranking!.alone.share - 1)).toBeLessThan(3.5 * payments.ranking!.alone.standardError);
    // All are prices: what we control makes everything.
    expect(payments.ranking!.hands).toHaveLength(1);
    expectShare(payments.ranking!.hands[0]!.total, 1);
    expect(payments.ranking!.rows[0]!.group).toBe("rule.b.price");
  });

  it("gives people and luck nothing at all where there is no chance", () => {
    for (const group of ["people", "chance"])
      expect(sharesOf(payments, group)).toEqual({
        group,
        first: { share: 0, standardError: 0 },
        total: { share: 0, standardError: 0 },
      });
  });

  it("correlates ranks as Pearson's r of a normal sum says", () => {
    const { value, standardError } = barOf(payments, "rule.b.price").rankCorrelation!;
    expect(value).toBeGreaterThan(0.6);
    expect(value).toBeLessThan(0.8);
    expect(standardError).toBeLessThan(0.03);
  });

  it("is the same on any number of workers", async () => {
    const one = await conducted(linear, 130, figures);
    expect(await conducted(linear, 130, figures, 3)).toEqual(one);
  });
});

/** Abramowitz & Stegun 7.1.26; to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}
