import { describe, expect, it } from "vitest";
import { exampleOf, runOf, variantOf, withCertainReferrals, valuesOf } from "./example-runs.ts";

/** Far more bed days are avoided than are paid for, and everyone has a care plan. */
const allGoesWell = variantOf("somerset", (deal) => {
  withCertainReferrals(deal, 310);
  for (const outcome of deal.outcomes) {
    if (outcome.kind === "milestone") outcome.rate.value = 1;
    if (outcome.kind === "frequency" && outcome.withService.statedAs === "relative")
      outcome.withService.change.value = -0.9;
  }
  for (const rule of deal.payment.rateCard) rule.evidenceRate.value = 1;
});

describe("Somerset", () => {
  const scenario = exampleOf("somerset");
  const costOf = (id: string) => scenario.costs.lines.find((line) => line.id === id)!.amount;

  // 326,309 + 31,321 + 20,138 = 377,768.
  it("adds cost, return and governance up to the most that is paid, to the pound", () => {
    expect(costOf("delivery")).toMatchObject({ value: 326_309, status: "published" });
    expect(costOf("governance")).toMatchObject({ value: 20_138, status: "published" });
    expect(scenario.payment.contractCap).toMatchObject({ value: 377_768, status: "published" });
    expect(326_309 + 31_321 + 20_138).toBe(scenario.payment.contractCap!.value);
    expect(scenario.capital.tranches[0]!.commitment).toMatchObject({ value: 341_618, status: "published" });
  });

  it("pays 6,216 bed days at £49, and what is left of the maximum for care plans", () => {
    const [days, plans] = scenario.payment.rateCard;
    expect(days!.price).toMatchObject({ value: 49, status: "published" });
    expect(days!.cap!.amount).toBe(6216 * 49);
    expect(plans!.cap!.amount).toBe(377_768 - 6216 * 49);
  });

  it("returns exactly £31,321 when all goes well, to the penny", () => {
    const values = valuesOf(allGoesWell, 20);
    expect([...new Set(values("payments.total"))]).toEqual([377_768]);
    expect([...new Set(values("investor.profit"))]).toEqual([31_321]);
  });

  it("teaches that the return can be lost and never beaten", () => {
    const profit = runOf("somerset").values("investor.profit");
    expect(Math.max(...profit)).toBe(31_321);
    expect(Math.min(...profit)).toBeLessThan(0);
  });
});
