import { expect, it } from "vitest";
import { input, outcome, term } from "../../support/deal-parts.ts";
import { dealOf, eachTrial } from "../../support/lives.ts";

const trigger = { effect: "level", minimumEffect: 0.2, paysEarlierClaims: true } as const;

it("measures the share who achieve an outcome by the last claim month, against baselines along its pathway", () => {
  const scenario = dealOf(
    [
      outcome("home", { rate: 0.8, baseline: 0.5 }),
      outcome("paid", { after: "home", rate: 0.5, baseline: 0.4, delay: 5 }),
    ],
    200,
    { payment: { lastClaimMonth: 20, rateCard: [paidOn("paid")] } },
  );
  eachTrial(scenario, 5, ({ measured, achievements }) => {
    expect(measured[0]).toBeUndefined();
    expect(measured[1]!.means[0]).toBe(achievements.achieved[1]! / 200);
    expect(measured[1]!.comparisons[0]![0]).toBeCloseTo(0.2, 12);
    expect([...measured[1]!.months]).toEqual([20]);
  });
});

it("leaves out what comes after the last claim month", () => {
  const scenario = dealOf([outcome("paid", { rate: 1, delay: 9 })], 20, {
    cohort: { serviceMonths: term(12) },
    payment: { lastClaimMonth: 8, rateCard: [paidOn("paid")] },
  });
  eachTrial(scenario, 1, ({ measured, achievements }) => {
    expect(achievements.achieved[0]).toBe(20);
    expect(measured[0]!.means[0]).toBe(0);
  });
});

function paidOn(id: string) {
  return {
    id,
    name: id,
    outcome: id,
    price: input(1),
    evidenceRate: input(1),
    claimsPerPerson: "once",
    trigger: { outcome: id, ...trigger },
  } as const;
}
