import { describe, expect, it } from "vitest";
import type { Problem } from "#shared/model/problem.ts";
import type { Uncertainty } from "#shared/model/uncertainty.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { outcome, people, rule } from "../support/deal-parts.ts";
import { formula, quantity } from "../support/input-draws.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { unfitSentences } from "./changed-example.ts";

const pert = (low: number, likely: number, high: number) => ({ family: "pert", low, likely, high }) as const;
const price = (expression: string): DealParts => ({ payment: { rateCard: [rule("job", formula(expression))] } });
const spread: DealParts = {
  cohort: { segments: [people("all", pert(50, 80, 120))] },
  outcomes: [outcome("job", { rate: pert(0.2, 0.3, 0.4), baseline: 0.1, delay: pert(1, 2, 3), drawn: "perPerson" })],
};

/** What is wrong with a deal that is right but for its formulas, drivers and correlations. */
function problemsOf(parts: DealParts, uncertainty: Uncertainty = {}): readonly Problem[] {
  const plain = plainDeal();
  const checked = checkScenario({
    ...plain,
    cohort: { ...plain.cohort, ...parts.cohort },
    outcomes: parts.outcomes ?? plain.outcomes,
    payment: { ...plain.payment, ...parts.payment },
    uncertainty,
  });
  return checked.kind === "valid" ? [] : checked.problems;
}

const placed = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ path, code }) => `${path.join(".")} ${code}`);

const priceAt = "payment.rateCard.0.price.value.expression";

describe("a formula in a scenario", () => {
  it("is taken where it makes sense", () => {
    const uncertainty = { quantities: [quantity("wage", pert(900, 1000, 1400), "money"), quantity("weeks", 13)] };
    expect(problemsOf(price("wage * weeks / 52 * input('segment.all.startRate')"), uncertainty)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["wage", "formula-name-unknown", /There is no quantity “wage” in this deal. Known: pay-rise, cost, share;/u],
    ["pay * 2", "formula-name-unknown", /hyphen.*write input\("quantity\.pay-rise"\)/u],
    ['input("rule.work.price")', "formula-name-unknown", /no input “rule\.work\.price”.*Known: rule\.job\.price/u],
    ['input("rule.job.price") + 1', "formula-loop", /rule\.job\.price → rule\.job\.price/u],
    ["cost + input('segment.all.referrals')", "formula-units", /adds money and a count/u],
    ["share", "formula-units", /must come out as money, but it comes out as a number or rate/u],
    [
      "cost * (share - 0.5)",
      "out-of-range",
      /must be 0 or more, but this formula comes out elsewhere: (4[6-9]|5[0-4]) % of its draws lie below 0/u,
    ],
    ["cost / max(0, share - 0.5)", "out-of-range", /it has no value/u],
    ["cost = 2", "out-of-range", /assignment/u],
  ])("%s is refused at its place: %s", (expression, code, sentence) => {
    const quantities = [
      quantity("pay-rise", 0.02, "rate"),
      quantity("cost", pert(80, 100, 150), "money"),
      quantity("share", { family: "beta", alpha: 5, beta: 5 }, "rate"),
    ];
    const problems = problemsOf(price(expression), { quantities });
    expect(placed(problems)).toEqual([`${priceAt} ${code}`]);
    expect(problems[0]!.sentence).toMatch(sentence);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("may not go round in a loop of several", () => {
    const quantities = [quantity("a", formula("b + 1")), quantity("b", formula("2 * c")), quantity("c", formula("a"))];
    const [problem] = problemsOf({}, { quantities });
    expect(problem!.path).toEqual(["uncertainty", "quantities", 0, "value", "expression"]);
    expect(problem!.sentence).toContain("a → b → c → a");
  });

  it("says how much of it lies out of range", () => {
    const quantities = [quantity("x", { family: "uniform", low: -1, high: 3 })];
    const [problem] = problemsOf({ outcomes: [outcome("job", { rate: formula("x") })] }, { quantities });
    expect(problem!.path.join(".")).toBe("outcomes.0.withService.rate.value.expression");
    expect(problem!.sentence).toMatch(
      /2[1-9] % of its draws lie below 0, and (4[6-9]|5[0-4]) % of its draws lie above 1/u,
    );
  });

  it("cannot be what each person draws", () => {
    const problems = problemsOf({ outcomes: [outcome("job", { delay: formula("2 + 1"), drawn: "perPerson" })] });
    expect(placed(problems)).toEqual(["outcomes.0.delay.months.value formula-per-person"]);
  });
});

const rate = "outcome.job.rate";
const referrals = "segment.all.referrals";
const pair = (a: string, b: string, correlation = 0.5) => ({ a, b, correlation });
const driver = (id: string, loadings: Readonly<Record<string, number>>) => ({ id, name: id, loadings });

describe("drivers and rank correlations in a scenario", () => {
  it("are taken where they can be", () => {
    expect(
      problemsOf(spread, { drivers: [driver("market", { [rate]: 0.6, [referrals]: -0.8 })], rankCorrelations: [] }),
    ).toEqual([]);
    expect(problemsOf(spread, { rankCorrelations: [pair(rate, referrals)] })).toEqual([]);
  });

  const at = (index: number, field: string): string => `uncertainty.rankCorrelations.${index}.${field}`;
  it.each<[string, Uncertainty, readonly string[]]>([
    ["an unknown input", { rankCorrelations: [pair(rate, "outcome.job.luck")] }, [`${at(0, "b")} input-unknown`]],
    ["a certain input", { rankCorrelations: [pair("outcome.job.baseline", rate)] }, [`${at(0, "a")} input-certain`]],
    [
      "a wait of each person",
      { rankCorrelations: [pair(rate, "outcome.job.delay")] },
      [`${at(0, "b")} input-per-person`],
    ],
    [
      "a formula",
      {
        quantities: [quantity("f", formula(`input("${rate}")`))],
        rankCorrelations: [pair("quantity.f", rate)],
      },
      [`${at(0, "a")} input-is-formula`],
    ],
    ["an input with itself", { rankCorrelations: [pair(rate, rate)] }, [`${at(0, "b")} correlation-with-itself`]],
    [
      "a pair twice",
      { rankCorrelations: [pair(rate, referrals), pair(referrals, rate)] },
      [`${at(1, "b")} correlation-repeated`],
    ],
    ["more than 1", { rankCorrelations: [pair(rate, referrals, -1.01)] }, [`${at(0, "correlation")} out-of-range`]],
    [
      "an unknown loading",
      { drivers: [driver("market", { luck: 0.5 })] },
      ["uncertainty.drivers.0.loadings.luck input-unknown"],
    ],
    [
      "a loading above 1",
      { drivers: [driver("market", { [rate]: 1.2 })] },
      [`uncertainty.drivers.0.loadings.${rate} out-of-range`],
    ],
    [
      "loadings that leave less than nothing",
      { drivers: [driver("market", { [rate]: 0.8 }), driver("quality", { [rate]: 0.7 })] },
      [`uncertainty.drivers.1.loadings.${rate} loadings-too-large`],
    ],
    [
      "two drivers of one id",
      { drivers: [driver("market", {}), driver("market", {})] },
      ["uncertainty.drivers.1.id id-repeated"],
    ],
  ])("refuse %s at its place", (_, uncertainty, places) => {
    const problems = problemsOf(spread, uncertainty);
    expect(placed(problems)).toEqual(places);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("ask quantities for their sources", () => {
    const problems = problemsOf({}, { quantities: [{ ...quantity("wage", 1), source: "survey" }] });
    expect(placed(problems)).toEqual(["uncertainty.quantities.0.source source-unknown"]);
  });
});
