import { describe, expect, it } from "vitest";
import type { Plan } from "#shared/model/plan.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";
import { placeAmong } from "#shared/report/plan-placement.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { outcome, people } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runDeal } from "../support/run-deal.ts";

const planned = (plan: Partial<Plan>, deal = plainDeal()): Scenario => ({
  ...deal,
  plans: [{ id: "low", name: "Low case", outcomes: {}, ...plan }],
});

const itemsOf = (scenario: Scenario, trials = 400) => runDeal(scenario, trials).plans[0]!.items;

const plain = trialErrors("plain", 100);

describe("placeAmong", () => {
  it("counts those below whole and those equal half, by hand", () => {
    const values = Float64Array.from([1, 2, 2, 3]);
    expect(placeAmong(values, 2, plain).percentile).toBe(0.5);
    expect(placeAmong(values, 1, plain).percentile).toBe(0.125);
    expect(placeAmong(values, 2.5, plain).percentile).toBe(0.75);
    expect(placeAmong(values, 0, plain).percentile).toBe(0);
    expect(placeAmong(values, 9, plain).percentile).toBe(1);
  });

  it("has the binomial standard error where nothing is equal", () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => index);
    const { percentile, standardError } = placeAmong(values, 29.5, plain);
    expect(percentile).toBeCloseTo(0.3, 12);
    expect(standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 99), 12);
  });

  it("has no error where all trials are alike", () => {
    expect(placeAmong(new Float64Array(50).fill(7), 7, plain)).toEqual({ percentile: 0.5, standardError: 0 });
  });
});

describe("a plan in the result", () => {
  it("has its payments, years and outcomes placed, in that order and in words", () => {
    // Ten people, £100 each in month 0: every trial pays £1,000 in 2020/21 and nothing later.
    const items = itemsOf(planned({ payments: 900, paymentsByYear: [1000, 50, 5, 0], outcomes: { job: 12 } }));
    expect(items.map(({ label, planned: figure, percentile, median }) => [label, figure, percentile, median])).toEqual([
      ["Payments, total", 900, 0, 1000],
      ["Payments in 2020/21", 1000, 0.5, 1000],
      ["Payments in 2021/22", 50, 1, 0],
      ["Payments in 2022/23", 5, 1, 0],
      ["Payments in 2023/24", 0, 0.5, 0],
      ["Outcome job: achieved", 12, 1, 10],
    ]);
  });

  it("takes the sum of the years for a total that is not stated", () => {
    const [total] = itemsOf(planned({ paymentsByYear: [400, 600] }));
    expect(total).toMatchObject({ measure: "payments.total", planned: 1000, percentile: 0.5 });
  });

  it("falls where the distribution says: the median of a coin thrown by 100 people", () => {
    const coin = plainDeal({
      cohort: { segments: [people("all", 100)] },
      outcomes: [outcome("job", { rate: 0.5 })],
    });
    const [item] = itemsOf(planned({ outcomes: { job: 55 } }, coin), 4000);
    // P(X < 55) + P(X = 55)/2 for X ~ Binomial(100, ½), by exact sums.
    expect(Math.abs(item!.percentile - 0.84024)).toBeLessThan(4 * item!.standardError);
    expect(item!.standardError).toBeLessThan(0.006);
  });

  it("changes no trial: the same deal without plans has the same measures", () => {
    const bare = plainDeal({ outcomes: [outcome("job", { rate: 0.5 })] });
    expect(runDeal(planned({ payments: 5 }, bare), 50).measures).toEqual(runDeal(bare, 50).measures);
    expect(runDeal(bare, 50).plans).toEqual([]);
  });

  it("stands in the summary CSV with its place and error", () => {
    const csv = summaryCsv(runDeal(planned({ payments: 900 }), 10));
    expect(csv).toContain('plan,low/payments.total,"Low case: Payments, total",money,,10,900,');
  });
});

describe("a plan in the file", () => {
  const problemsOf = (plan: Partial<Plan>): readonly string[] => {
    const checked = checkScenario(planned(plan));
    return checked.kind === "valid" ? [] : checked.problems.map(({ path }) => path.join("."));
  };

  it("may hold counts, payments, years and where it comes from", () => {
    expect(
      problemsOf({
        outcomes: { job: 5 },
        payments: 10,
        paymentsByYear: [1, 9],
        provenance: { status: "illustrative", note: "from the business case" },
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<Plan>, string]>([
    ["an outcome the deal does not have", { outcomes: { home: 5 } }, "plans.0.outcomes.home"],
    ["a count below 0", { outcomes: { job: -1 } }, "plans.0.outcomes.job"],
    ["payments below 0", { payments: -1 }, "plans.0.payments"],
    ["a year below 0", { paymentsByYear: [1, -1] }, "plans.0.paymentsByYear.1"],
    ["an unknown source", { provenance: { status: "published", source: "x" } }, "plans.0.provenance.source"],
  ])("is refused with %s", (_, plan, path) => {
    expect(problemsOf(plan)).toEqual([path]);
  });
});
