import { describe, expect, it } from "vitest";
import type { Distribution } from "#shared/model/distribution.ts";
import { plannedTotal } from "#shared/model/plan.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { exampleOf, runOf, standardDeviation, TRIALS, variantOf, valuesOf } from "./example-runs.ts";

/** Puts the middle of every distribution in its place. */
function makeCertain(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === "object" && field !== null && "family" in field)
      (value as Record<string, unknown>)[name] = quantileFunction(
        field as Exclude<Distribution, { family: "formula" }>,
      )(0.5);
    else makeCertain(field);
  }
}

describe("Kirklees", { timeout: 120_000 }, () => {
  const scenario = exampleOf("kirklees");

  it("has thirty metrics, each paid for once, and 6,300 people in the middle", () => {
    expect(scenario.payment.rateCard).toHaveLength(30);
    expect(new Set(scenario.payment.rateCard.map(({ outcome }) => outcome)).size).toBe(30);
    expect(scenario.cohort.segments[0]!.referrals.value).toMatchObject({ family: "pert", likely: 6300 });
  });

  // Council £15.70m + Life Chances Fund £6.60m = £22.30m.
  it("has two payers whose maxima are published and make up the contract's", () => {
    const { payers, contractCap } = scenario.payment;
    expect(payers.map(({ cap }) => cap!.value)).toEqual([6_600_000, 15_700_000]);
    expect(payers[0]!.share).toMatchObject({ value: 0.3, status: "published" });
    expect(contractCap).toMatchObject({ value: 22_300_000, status: "published" });
  });

  it("has its plan and what was paid by financial year", () => {
    const [plan, paid] = scenario.plans!;
    expect(plan!.paymentsByYear).toEqual([200_000, 4_430_000, 5_620_000, 4_430_000, 7_620_000]);
    expect(plannedTotal(plan!)).toBe(22_300_000);
    // Five rounded years add up to 22.56, a hundredth above the published total of 22.55.
    expect(plannedTotal(paid!)).toBe(22_560_000);
    const { plans, years } = runOf("kirklees").result;
    expect(years.slice(0, 5)).toEqual(["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"]);
    expect(plans.map(({ id }) => id)).toEqual(["plan", "paid"]);
  });

  it("splits 30 to 70 to the penny until the Life Chances Fund is used up", () => {
    const { values } = runOf("kirklees");
    const [total, fund, council] = [
      values("payments.total"),
      values("payments.payer.life-chances-fund"),
      values("payments.payer.kirklees"),
    ];
    for (let trial = 0; trial < TRIALS; trial++) {
      expect(fund[trial]! + council[trial]!).toBeCloseTo(total[trial]!, 2);
      if (fund[trial]! < 6_600_000) expect(Math.abs(fund[trial]! - 0.3 * total[trial]!)).toBeLessThan(100);
    }
  });

  // A standard deviation of 60 draws has a standard error of 1 / √(2 × 59), 9 %; the two differ by far more.
  it("teaches that luck evens out over 6,300 people and what nobody knows does not", () => {
    const lucky = valuesOf(variantOf("kirklees", makeCertain), 60)("payments.beforeCaps");
    const all = runOf("kirklees").values("payments.beforeCaps");
    expect(standardDeviation(lucky)).toBeLessThan(standardDeviation(all) / 3);
  });
});
