import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { scaledInput } from "#shared/sweep/scaled-input.ts";
import { termInFile } from "#shared/sweep/term-in-file.ts";
import type { NamedTerm } from "#shared/sweep/term-names.ts";
import { withTerm } from "#shared/sweep/with-term.ts";

function term(scenario: Scenario, name: string): NamedTerm {
  const found = findTerm(scenario, name);
  if (found.kind === "refused") throw new Error(found.sentence);
  return found.term;
}

const invested = examples.filter(({ scenario }) => scenario.capital.tranches.length > 0);

describe("terms that are more than one number in one place", () => {
  it("gives a party a share of surplus and leaves the others theirs in proportion, whole to the last bit", () => {
    for (const { scenario } of invested)
      for (const party of ["investor", "provider", "commissioner"] as const)
        for (const share of [0, 0.1, 1 / 3, 0.7, 1]) {
          const checked = checkScenario(withTerm(scenario, term(scenario, `surplus.${party}`), share));
          if (checked.kind === "invalid") expect.fail(checked.problems[0]!.sentence);
          const { surplus } = checked.value.capital;
          const { [party]: before, ...others } = scenario.capital.surplus;
          expect(surplus[party].value).toBe(share);
          const had = Object.entries(others) as [keyof typeof surplus, { readonly value: number }][];
          if (before.value < 1)
            for (const [other, { value }] of had)
              expect(surplus[other].value).toBeCloseTo((value / (1 - before.value)) * (1 - share), 9);
        }
  });

  it("multiplies every price, tier and amount of a schedule, certain or not, and leaves the deal alone at 1", () => {
    for (const { scenario } of examples) {
      const prices = term(scenario, "prices");
      expect(termInFile(scenario, prices)).toBe(1);
      expect(withTerm(scenario, prices, 1)).toEqual(scenario);
      const doubled = withTerm(scenario, prices, 2) as Scenario;
      doubled.payment.rateCard.forEach((rule, place) => {
        const own = scenario.payment.rateCard[place]!;
        if (typeof own.price.value === "number") expect(rule.price.value).toBe(own.price.value * 2);
        rule.tiers?.forEach((tier, index) => expect(tier.price).toBe(own.tiers![index]!.price * 2));
        const isMoney = own.schedule?.unit !== "shareOfPrice";
        rule.schedule?.points.forEach(({ value }, index) =>
          expect(value).toBe(own.schedule!.points[index]!.value * (isMoney ? 2 : 1)),
        );
      });
      expect(checkScenario(doubled).kind).toBe("valid");
    }
  });

  it("multiplies uncertain amounts by their distributions", () => {
    const input = (value: unknown) => ({ value, status: "illustrative" });
    expect(scaledInput(input({ family: "pert", low: 1, likely: 2, high: 4 }), 3)).toEqual(
      input({ family: "pert", low: 3, likely: 6, high: 12 }),
    );
    expect(scaledInput(input({ family: "formula", expression: "wage + 1" }), 0.5)).toEqual(
      input({ family: "formula", expression: "(wage + 1) * 0.5" }),
    );
    expect(scaledInput(input({ family: "percentiles", p10: 1, p50: 2, p90: 3, lowerBound: 0 }), 2)).toEqual(
      input({ family: "percentiles", p10: 2, p50: 4, p90: 6, lowerBound: 0 }),
    );
  });
});
