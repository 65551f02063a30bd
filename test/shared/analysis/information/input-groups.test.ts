import { describe, expect, it } from "vitest";
import { inputGroups } from "#shared/analysis/information/input-groups.ts";
import { uncertainInputs } from "#shared/analysis/information/uncertain-inputs.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { rule, saving } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const normal = (mean: number, standardDeviation: number): Distribution => ({
  family: "normal",
  mean,
  standardDeviation,
});

describe("groups of inputs", () => {
  it("are each input, what drivers and correlations tie together, each kind and all, none of them twice", () => {
    const twoSavings = plainDeal({
      savings: [saving("job", normal(50, 5), { id: "constructor" }), saving("job", normal(60, 5), { id: "b" })],
      payment: { rateCard: [rule("job", normal(100, 5))] },
      uncertainty: { rankCorrelations: [{ a: "saving.constructor.amount", b: "rule.job.price", correlation: 0.5 }] },
    });
    const groups = inputGroups(twoSavings, uncertainInputs(twoSavings));
    expect(groups.map(({ kind, inputs }) => [kind, inputs.length])).toEqual([
      ["input", 1],
      ["input", 1],
      ["input", 1],
      ["together", 2],
      ["kind", 2],
      ["all", 3],
    ]);
    const driver = { id: "d", name: "Labour market", loadings: { "saving.b.amount": 0.5, "rule.job.price": 0.5 } };
    const driven = { ...twoSavings, uncertainty: { drivers: [driver] } };
    expect(inputGroups(driven, uncertainInputs(driven)).map(({ label }) => label)).toContain(
      "What moves with “Labour market”",
    );
    const formula = plainDeal({ payment: { rateCard: [rule("job", { family: "formula", expression: "50" })] } });
    expect(uncertainInputs(formula)).toEqual([]);
    expect(inputGroups(formula, [])).toEqual([]);
  });
});
