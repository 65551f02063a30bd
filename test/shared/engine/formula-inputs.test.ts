import { describe, expect, it } from "vitest";
import { compileDeal, inputsOf } from "#shared/engine/compiled-deal.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { examples } from "#shared/examples/examples.ts";
import { Stream } from "#shared/random/stream.ts";
import { cost, outcome, people, rule } from "../support/deal-parts.ts";
import { drawsOf, formula, quantity } from "../support/input-draws.ts";
import { plainDeal } from "../support/plain-deal.ts";

const uniform = (low: number, high: number) => ({ family: "uniform", low, high }) as const;
const quantities = [
  quantity("total", formula("unit * 2"), "money"),
  quantity("unit", formula("wage + 100"), "money"),
  quantity("wage", uniform(1000, 2000), "money"),
];
const deal = plainDeal({
  cohort: { segments: [people("all", uniform(10, 90))] },
  outcomes: [
    outcome("job", { rate: formula('min(1, input("outcome.job.baseline") * 1.5)'), baseline: uniform(0.2, 0.6) }),
  ],
  payment: { rateCard: [rule("job", formula('total / input("segment.all.referrals")'))] },
  costs: { lines: [cost("staff", "provider", { kind: "monthly", firstMonth: 0, lastMonth: 3 }, uniform(1, 2))] },
  uncertainty: { quantities },
});

describe("formulas among the inputs", () => {
  it("are worked out in each trial after what they name, whatever the order of the file", () => {
    const ids = [
      "quantity.wage",
      "segment.all.referrals",
      "rule.job.price",
      "outcome.job.baseline",
      "outcome.job.rate",
    ];
    const [wage, referrals, price, baseline, rate] = drawsOf(deal, ids, 200);
    for (let trial = 0; trial < 200; trial++) {
      expect(price![trial]).toBe(((wage![trial]! + 100) * 2) / referrals![trial]!);
      expect(rate![trial]).toBe(Math.min(1, baseline![trial]! * 1.5));
    }
  });

  it("move no draw of another input when they change", () => {
    const other = structuredClone(deal) as unknown as { uncertainty: { quantities: { value: unknown }[] } };
    other.uncertainty.quantities[1]!.value = formula("wage * 3 + 7");
    const changed = other as unknown as typeof deal;
    const ids = inputsOf(deal)
      .map(({ id }) => id)
      .filter((id) => !["quantity.total", "quantity.unit", "rule.job.price"].includes(id));
    expect(ids).toContain("cost.staff.amount");
    expect(drawsOf(changed, ids, 50)).toEqual(drawsOf(deal, ids, 50));
    expect(drawsOf(changed, ["rule.job.price"], 1)).not.toEqual(drawsOf(deal, ["rule.job.price"], 1));
  });

  it("stop a run where a rare draw leaves the range, with a sentence at the formula's place", () => {
    // Out of range once in some 30,000 draws: validation's 2,000 see nothing of it.
    const rare = plainDeal({
      outcomes: [outcome("job", { rate: formula("x") })],
      uncertainty: { quantities: [quantity("x", { family: "normal", mean: 0.5, standardDeviation: 0.125 })] },
    });
    const { inputs } = compileDeal(rare);
    const values = new Float64Array(inputs.size);
    const stream = new Stream();
    const run = (): void => {
      for (let trial = 0; trial < 200_000; trial++) inputs.draw(values, stream, 5, trial);
    };
    let found: unknown;
    try {
      run();
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(InputProblem);
    const { problem } = found as InputProblem;
    expect(problem.path).toEqual(["outcomes", 0, "withService", "rate", "value"]);
    expect(problem.sentence).toMatch(
      /outcome\.job\.rate came out at .* in trial \d+, but this value must be between 0 and 1/u,
    );
  });

  it("count a bound that rounding alone has passed as the bound", () => {
    const rounding = plainDeal({
      outcomes: [
        outcome("job", { rate: formula("0.1 + 0.2 - 0.3 + x"), baseline: formula("1 - (0.1 + 0.2 + 0.7) - x") }),
      ],
      uncertainty: { quantities: [quantity("x", 0)] },
    });
    const [rate, baseline] = drawsOf(rounding, ["outcome.job.rate", "outcome.job.baseline"], 1);
    expect([rate![0]! >= 0, baseline![0]! >= 0]).toEqual([true, true]);
  });
});

describe("the list of inputs", () => {
  it("says where each stands and in what it is counted", () => {
    const list = inputsOf(deal).map(({ id, path, range }) => `${id} ${path.join(".")} ${range.unit}`);
    expect(list).toContain("quantity.wage uncertainty.quantities.2 money");
    expect(list).toContain("segment.all.referrals cohort.segments.0.referrals count");
    expect(list).toContain("outcome.job.rate outcomes.0.withService.rate rate");
    expect(list).toContain("outcome.job.delay outcomes.0.delay.months months");
    expect(list).toContain("rule.job.price payment.rateCard.0.price money");
    expect(list).toContain("cost.staff.amount costs.lines.0.amount money");
  });

  it.each(examples)("names every input of $title once", ({ scenario }) => {
    const list = inputsOf(scenario);
    expect(list.length).toBeGreaterThan(20);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(list.map(({ path }) => path.join("."))).size).toBe(list.length);
  });
});
