import { describe, expect, it } from "vitest";
import { ofTranche } from "#shared/model/measure-names.ts";
import { exampleOf, runOf, standardDeviation, TRIALS, valuesOf } from "./example-runs.ts";

const median = (values: Float64Array): number => values.toSorted()[Math.floor(values.length / 2)]!;

describe("The Skill Mill", () => {
  const scenario = exampleOf("skill-mill");

  it("has four tranches of £1.0m together, as published", () => {
    const commitments = scenario.capital.tranches.map(({ commitment }) => commitment.value);
    expect(commitments.toSorted((a, b) => a - b)).toEqual([100_000, 175_000, 362_500, 362_500]);
    expect(commitments.reduce((sum, each) => sum + each, 0)).toBe(1_000_000);
  });

  it("has eight payers of £230,400 and a central £1.42m, and pays at most £3.24m", () => {
    const caps = scenario.payment.payers.map(({ cap }) => cap!.value);
    expect(caps).toEqual([...Array.from({ length: 8 }, () => 230_400), 1_420_000]);
    expect(scenario.payment.contractCap).toMatchObject({ value: 3_240_000, status: "published" });
  });

  // 242 × 1,500 + 237 × 2,000 + 179 × 4,200 + 185 × 2,000 + 74 × 3,500 + 162 × 5,000 = 3,027,800.
  it("earns £3.03m at the published counts, below its maximum", () => {
    const [counted] = scenario.plans!;
    expect(counted!.outcomes).toEqual({
      registered: 242,
      "four-weeks": 237,
      completed: 179,
      "level-2": 185,
      work: 74,
      "not-reconvicted": 162,
    });
    const earned = scenario.payment.rateCard.reduce(
      (sum, { outcome, price }) => sum + counted!.outcomes[outcome]! * Number(price.value),
      0,
    );
    expect(earned).toBe(3_027_800);
  });

  // The median of n normal draws has a standard error of about 1.25 σ / √n.
  it("is priced for an IRR of 11 %: half of the trials reach it", () => {
    const trials = 600;
    const irr = valuesOf(scenario, trials)("investor.irr");
    const standardError = (1.2533 * standardDeviation(irr)) / Math.sqrt(trials);
    expect(Math.abs(median(irr) - 0.11)).toBeLessThan(3 * standardError);
  });

  it("teaches who is repaid first: while a loan loses, the equity-like part gets nothing", () => {
    const { values } = runOf("skill-mill");
    const loan = values(ofTranche("loan-1", "profit"));
    const equity = values(ofTranche("equity", "distributions"));
    const earning = values(ofTranche("equity", "moic")).filter((each) => Number.isFinite(each));
    for (let trial = 0; trial < TRIALS; trial++) if (loan[trial]! < 0) expect(equity[trial]).toBe(0);
    expect(Math.max(...earning)).toBeGreaterThan(Math.max(...values(ofTranche("loan-1", "moic"))));
  });
});
