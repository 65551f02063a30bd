import { describe, expect, it } from "vitest";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { benchOptions } from "#scripts/bench/bench-options.ts";
import { benchDeals, dealPath, readBenchDeal } from "#scripts/bench/measuring/bench-deal.ts";
import { interleave } from "#scripts/bench/measuring/interleave.ts";
import { withMonths, withOutcomes, withPeople } from "#scripts/bench/measuring/scale-deal.ts";
import { modelFile } from "#scripts/bench/peers/model-file.ts";

const names = benchDeals.map(({ name }) => name);
const deal = (name: string) => readBenchDeal(dealPath(name));

describe("the deals of the benchmark", () => {
  it.each(names)("%s is valid, and known to the C peer", (name) => {
    const scenario = deal(name);
    expect(modelFile(scenario, 1).endsWith("\n4711")).toBe(true);
  });

  it("have 50,000 exchangeable people in the last", () => {
    const { cohort, payment } = deal("fifty-thousand");
    const referrals = cohort.segments.map(({ referrals: { value } }) =>
      typeof value === "number" ? value : value.family === "pert" ? value.likely : Number.NaN,
    );
    expect(referrals.reduce((sum, value) => sum + value, 0)).toBe(50_000);
    expect(cohort.withinPersonCorrelation.value).toBe(0);
    expect([payment.perPersonCap, payment.exclusiveGroups]).toEqual([undefined, undefined]);
    expect(
      payment.rateCard.every(({ requires, claimsPerPerson }) => requires === undefined && claimsPerPerson === "once"),
    ).toBe(true);
  });

  it("stay valid with more people, outcomes and months", () => {
    const aspire = deal("aspire");
    const grown = [
      withPeople(aspire, 16),
      withOutcomes(aspire, 8),
      withMonths(aspire, 8),
      withPeople(deal("kirklees"), 0.25),
    ];
    for (const scenario of grown)
      expect(checkScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ kind: "valid" });
    expect(grown[1]!.outcomes).toHaveLength(8 * aspire.outcomes.length);
    expect(grown[2]!.deal.contractMonths).toBe(288);
  });

  it("are refused by the peers with every term they do not know", () => {
    const aspire = deal("aspire");
    const [first, ...others] = aspire.payment.rateCard;
    const rateCard = [{ ...first!, threshold: { fromClaim: 3, paysEarlierClaims: true } }, ...others];
    const maximumStarts = aspire.cohort.serviceMonths;
    const strange = {
      ...aspire,
      cohort: { ...aspire.cohort, maximumStarts },
      payment: { ...aspire.payment, rateCard },
    };
    expect(() => modelFile(strange, 1)).toThrow(/a maximum of starts, terms of the rule pay-assessment-1/u);
  });
});

describe("rounds", () => {
  it("run every contender in turn: A B C A B C", async () => {
    const order: string[] = [];
    const variant = (name: string) => ({ name, run: () => Promise.resolve(order.push(name)) });
    const results = await interleave(["A", "B", "C"].map(variant), 2);
    expect(order.join(" ")).toBe("A B C A B C");
    expect(results.get("B")).toEqual([2, 5]);
  });
});

describe("the words after npm run bench", () => {
  it("choose deals, parts and contenders", () => {
    expect(benchOptions(["--deals", "kirklees,aspire", "--parts", "memory", "--rounds", "2"])).toMatchObject({
      parts: ["memory"],
      rounds: 2,
      repetitions: 3,
    });
    expect(benchOptions(["--deals", "kirklees,aspire"])!.deals.map(({ name }) => name)).toEqual(["aspire", "kirklees"]);
    expect(benchOptions(["--quick"])).toMatchObject({ rounds: 3, against: ["engine", "workers", "c", "numpy"] });
    expect(benchOptions(["--help"])).toBeUndefined();
  });

  it("are refused with every problem at once", () => {
    const bad = () => benchOptions(["--deals", "atlantis", "--rounds", "1.5", "--scale", "0"]);
    expect(bad).toThrow(/--deals does not know atlantis/u);
    expect(bad).toThrow(/--rounds must be a whole number of at least 1/u);
    expect(bad).toThrow(/--scale must be a number of at least 0.01/u);
    expect(() => benchOptions(["--fast"])).toThrow(/--fast/u);
  });
});
