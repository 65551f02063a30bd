import { describe, expect, it } from "vitest";
import type { SpreadSummary } from "#shared/model/spread.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { resultSchema } from "#shared/schema/result-schema.ts";
import { cost, input, outcome, people, rule, saving, surplus, tranche } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runDeal, valuesOf } from "../support/run-deal.ts";
import { expectNear } from "../support/standard-errors.ts";

const LAYERS = ["shared", "people", "chance"] as const;

function spreadOf(scenario: Scenario, measure = "payments.total", trials = 1000): SpreadSummary {
  const result = runDeal(scenario, trials);
  expect(resultSchema.safeParse(result).success).toBe(true);
  const found = result.spread.find((each) => each.measure === measure);
  if (!found) throw new Error(`there is no spread of ${measure}`);
  expect(found.shared.share + found.people.share + found.chance.share).toBeCloseTo(1, 12);
  return found;
}

function expectShares(found: SpreadSummary, exact: Readonly<Record<(typeof LAYERS)[number], number>>): void {
  for (const layer of LAYERS) expectNear(found[layer].share, exact[layer], found[layer].standardError, layer);
}

describe("the spread of payments", () => {
  it("is all chance where every rate is known and people are alike", () => {
    const found = spreadOf(
      plainDeal({ cohort: { segments: [people("all", 50)] }, outcomes: [outcome("job", { rate: 0.3 })] }),
    );
    expectShares(found, { shared: 0, people: 0, chance: 1 });
    expect(found.chance.standardError).toBeLessThan(0.06);
    expect(found.trials).toBe(1000);
  });

  it("is nearly all shared where a rate is uncertain and people are many", () => {
    const found = spreadOf(
      plainDeal({
        cohort: { segments: [people("all", 10_000)] },
        outcomes: [outcome("job", { rate: { family: "uniform", low: 0.2, high: 0.4 } })],
      }),
      "payments.total",
      1000,
    );
    const shared = 0.2 ** 2 / 12;
    const chance = (0.3 - (0.3 ** 2 + shared)) / 10_000;
    expectShares(found, { shared: shared / (shared + chance), people: 0, chance: chance / (shared + chance) });
    expect(found.shared.share).toBeGreaterThan(0.99);
  });

  it("is split as a beta-binomial's is", () => {
    // n people, rate Beta(2, 3): shared n² Var p, chance n E p(1 − p).
    const found = spreadOf(
      plainDeal({
        cohort: { segments: [people("all", 20)] },
        outcomes: [outcome("job", { rate: { family: "beta", alpha: 2, beta: 3 } })],
      }),
    );
    const shared = 20 ** 2 * (6 / (25 * 6));
    const chance = 20 * (6 / (5 * 6));
    expectShares(found, { shared: shared / (shared + chance), people: 0, chance: chance / (shared + chance) });
  });

  it("is owed to people as far as their propensities decide", () => {
    // One pathway at rate ½ with ρ = 0.6: Var P(success | z) = P(two of one z succeed) − ¼ = arcsin(ρ) / 2π.
    const found = spreadOf(
      plainDeal({
        cohort: { segments: [people("all", 30)], withinPersonCorrelation: input(0.6) },
        outcomes: [outcome("job", { rate: 0.5 })],
      }),
    );
    const byPeople = Math.asin(0.6) / (2 * Math.PI) / 0.25;
    expectShares(found, { shared: 0, people: byPeople, chance: 1 - byPeople });
  });

  it("is split three ways where all layers are at work", () => {
    // Rate ½ for all, price uniform: payments = price × successes.
    const [n, rho, low, high] = [40, 0.5, 80, 120];
    const found = spreadOf(
      plainDeal({
        cohort: { segments: [people("all", n)], withinPersonCorrelation: input(rho) },
        outcomes: [outcome("job", { rate: 0.5 })],
        payment: { rateCard: [rule("job", { family: "uniform", low, high })] },
      }),
    );
    const varPrice = (high - low) ** 2 / 12;
    const meanSquare = varPrice + ((low + high) / 2) ** 2;
    const shared = (n / 2) ** 2 * varPrice;
    const byPeople = (meanSquare * n * Math.asin(rho)) / (2 * Math.PI);
    const total = shared + meanSquare * n * 0.25;
    expectShares(found, {
      shared: shared / total,
      people: byPeople / total,
      chance: 1 - (shared + byPeople) / total,
    });
  });
});

describe("the spread of a run", () => {
  const deal = plainDeal({
    cohort: { segments: [people("all", 20)] },
    outcomes: [outcome("job", { rate: { family: "beta", alpha: 20, beta: 30 }, delay: 2 })],
    costs: { lines: [cost("staff", "provider", { kind: "oneOff", month: 0 }, 500)] },
    savings: [saving("job", 150)],
    capital: { tranches: [tranche(1000)], surplus: surplus(1, 0) },
  });

  it("is told of payments, the investor's profit and the commissioner's net position", () => {
    const result = runDeal(deal, 200);
    expect(result.spread.map(({ measure }) => measure)).toEqual([
      "payments.total",
      "investor.profit",
      "commissioner.netPosition",
    ]);
    expect(result.spread.every(({ trials }) => trials === 200)).toBe(true);
  });

  it("leaves every trial as it is", () => {
    expect(valuesOf(deal, "payments.total", 1200).subarray(0, 30)).toEqual(valuesOf(deal, "payments.total", 30));
  });

  it("is found from the first thousand trials alone", () => {
    expect(runDeal(deal, 1200).spread).toEqual(runDeal(deal, 1000).spread);
  });

  it("is not told below a hundred trials, nor where nothing varies", () => {
    expect(runDeal(deal, 99).spread).toEqual([]);
    expect(runDeal(plainDeal(), 200).spread).toEqual([]);
  });
});
