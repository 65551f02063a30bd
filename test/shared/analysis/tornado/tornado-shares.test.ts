import { describe, expect, it } from "vitest";
import type { TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { input, outcome, people, rule } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { barOf, conducted, expectShare, normal, sharesOf } from "./conducted.ts";

const PEOPLE = 100;

describe("shares of variance in closed form", () => {
  it("of a product of two quantities: alone less than in all", async () => {
    const [m1, s1, m2, s2] = [10, 3, 20, 2];
    const quantity = (id: string, unit: "money" | "number", value: Distribution) =>
      ({ id, name: `Quantity ${id}`, unit, ...input(value) }) as const;
    const document = await conducted(
      plainDeal({
        cohort: { segments: [people("all", PEOPLE)] },
        payment: { rateCard: [rule("job", { family: "formula", expression: "max(0, x * y)" })] },
        uncertainty: { quantities: [quantity("x", "money", normal(m1, s1)), quantity("y", "number", normal(m2, s2))] },
      }),
      3000,
    );
    const [x, y, both] = [(m2 * s1) ** 2, (m1 * s2) ** 2, (s1 * s2) ** 2];
    const all = x + y + both;
    const [figure] = document.figures as [TornadoFigure];
    expectShare(sharesOf(figure, "quantity.x").first, x / all);
    expectShare(sharesOf(figure, "quantity.x").total, (x + both) / all);
    expectShare(sharesOf(figure, "quantity.y").first, y / all);
    expectShare(sharesOf(figure, "quantity.y").total, (y + both) / all);
    expect(document.without.find(({ id }) => id === "rule.job.price")).toMatchObject({
      kind: "follows",
      why: "follows Quantity x, Quantity y",
    });
  }, 60_000);

  it("of luck: the mean variance of a binomial, whose rate is uncertain", async () => {
    const [low, high] = [0.3, 0.7];
    const document = await conducted(
      plainDeal({
        cohort: { segments: [people("all", 40)] },
        outcomes: [outcome("job", { rate: { family: "uniform", low, high } })],
      }),
      2000,
    );
    const variance = (high - low) ** 2 / 12;
    const luck = 40 * (0.5 * 0.5 - variance);
    const all = luck + 40 ** 2 * variance;
    const [figure] = document.figures as [TornadoFigure];
    expectShare(sharesOf(figure, "chance").total, luck / all);
    expectShare(sharesOf(figure, "outcome.job.rate").first, (40 ** 2 * variance) / all);
    expect(figure.ranking!.hands.map(({ control }) => control)).toEqual(["provider"]);
  }, 60_000);

  it("of inputs that move together: one group, whose share is that of both", async () => {
    const document = await conducted(
      plainDeal({
        cohort: { segments: [people("all", PEOPLE)] },
        outcomes: [outcome("a"), outcome("b"), outcome("c")],
        payment: { rateCard: [rule("a", normal(100, 10)), rule("b", normal(100, 10)), rule("c", normal(300, 20))] },
        uncertainty: {
          drivers: [{ id: "market", name: "Market", loadings: { "rule.a.price": 0.8, "rule.b.price": 0.8 } }],
        },
      }),
      1500,
    );
    const [figure] = document.figures as [TornadoFigure];
    const together = document.groups.find(({ kind }) => kind === "together")!;
    expect(together).toMatchObject({
      name: "Market: 2 inputs that move together",
      inputs: ["rule.a.price", "rule.b.price"],
      control: "commissioner",
    });
    const both = 2 * 100 * (1 + 0.64);
    expectShare(sharesOf(figure, together.id).total, both / (both + 400));
    // One at a time is an intervention: the other is not moved along.
    expect(barOf(figure, "rule.a.price").swing!.value).toBeCloseTo(PEOPLE * 2.563103 * 10, -1);
  }, 60_000);
});
