import { describe, expect, it } from "vitest";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { exampleOf, runOf, shareOf, variantOf, withCertainReferrals, valuesOf } from "./example-runs.ts";

/** Everyone starts, finds work and keeps it, and every claim is accepted. */
const everyone = variantOf("istanbul", (deal) => {
  withCertainReferrals(deal);
  deal.cohort.dropOut = { kind: "none" };
  for (const outcome of deal.outcomes)
    if (outcome.kind === "binary" && outcome.withService.statedAs === "rate") outcome.withService.rate.value = 1;
  for (const rule of deal.payment.rateCard) rule.evidenceRate.value = 1;
  delete deal.payment.contractCap;
});

describe("Istanbul", () => {
  const scenario = exampleOf("istanbul");

  it("pays starts, jobs, tiers and the bonus as published, to the cent", () => {
    const values = valuesOf(everyone, 1);
    const paid = (rule: string): number => values(`payments.rule.${rule}`)[0]!;
    expect(paid("pay-start")).toBe(600 * 240);
    expect(paid("pay-job")).toBe(450 * 1000);
    // 370 at $1,100, the next 40 at $1,000, and 40 more, up to 450, at $1,350.
    expect(paid("pay-sustained")).toBe(370 * 1100 + 40 * 1000 + 40 * 1350);
    // 180 women, of whom 88 are beyond 92.
    expect(paid("pay-women")).toBe(88 * 500);
  });

  it("has a bonus of its own for women, from the 93rd on, and nothing for those before", () => {
    expect(scenario.payment.rateCard.at(-1)).toMatchObject({
      segments: ["women"],
      threshold: { fromClaim: 93, paysEarlierClaims: false },
      price: { value: 500, status: "published" },
    });
  });

  it("is asked about 547 people sustained out of 450 jobs, and not about the deal as shipped", () => {
    const code = "more-sustained-than-entered";
    expect(senseChecks(scenario).filter((warning) => warning.code === code)).toEqual([]);
    const planted = variantOf("istanbul", (deal) => {
      deal.payment.rateCard.find(({ id }) => id === "pay-sustained")!.cap = { claims: 547 };
    });
    const [warning] = senseChecks(planted).filter((each) => each.code === code);
    expect(warning).toMatchObject({ path: ["payment", "rateCard", 2, "cap", "claims"], weight: "strong" });
    expect(warning!.sentence).toMatch(/547.*450/u);
  });

  it("teaches that the tiers and the bonus are a chance and no promise", () => {
    const { values } = runOf("istanbul");
    const dearest = shareOf(values("outcome.sustained.achieved"), (each) => each > 410);
    const bonus = shareOf(values("payments.rule.pay-women"), (each) => each > 0);
    expect(dearest).toBeGreaterThan(0);
    expect(dearest).toBeLessThan(0.2);
    expect(bonus).toBeGreaterThan(0.3);
    expect(bonus).toBeLessThan(0.9);
  });
});
