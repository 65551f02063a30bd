import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { numberOfPoints, sweepPoints } from "#shared/sweep/sweep-points.ts";
import { parseSweepValues } from "#shared/sweep/sweep-values.ts";
import { termFamilies } from "#shared/sweep/term-names.ts";
import { withValue } from "#shared/sweep/with-value.ts";
import { input, outcome, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

describe("values of a swept term", () => {
  it.each([
    ["3000..5000/5", [3000, 3500, 4000, 4500, 5000]],
    ["5000..3000/3", [5000, 4000, 3000]],
    ["0.1..0.3/3", [0.1, 0.2, 0.3]],
    ["0..0.7/8", [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
    ["-0.1..0.1/3", [-0.1, 0, 0.1]],
    ["1_000,2e3, .5", [1000, 2000, 0.5]],
    ["7", [7]],
  ])("%s", (text, values) => {
    expect(parseSweepValues(text)).toEqual({ kind: "values", values });
  });

  it.each([
    ["", "no list of numbers"],
    ["1,,2", "no list of numbers"],
    ["a", "no list of numbers"],
    ["1..2", "how many"],
    ["1..2/1", "how many"],
    ["1..2/x", "how many"],
    ["1..b/3", "how many"],
    ["2..2/3", "same value"],
    ["1..2/10001", "more than 10,000 values"],
    ["1,2,1", "1 stands in “1,2,1” twice"],
    ["1e999", "no list of numbers"],
  ])("refuses “%s”", (text, words) => {
    const read = parseSweepValues(text);
    expect(read.kind === "refused" && read.sentence).toContain(words);
  });
});

/** All short names of a deal with their places. */
const named = (scenario: Scenario) => termFamilies.flatMap(({ of }) => of(scenario));

describe("short names of terms", () => {
  it.each(examples.map(({ scenario }) => [scenario.deal.name, scenario] as const))(
    "lead to numbers of %s, and setting one changes that place alone",
    (_, scenario) => {
      const terms = named(scenario);
      expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length);
      for (const { name, paths, canBeAdded } of terms) {
        expect(findTerm(scenario, name)).toMatchObject({ kind: "found", term: { name } });
        for (const path of paths) {
          const found = valueAt(scenario, path);
          const number = typeof found === "number" ? found : valueAt(found, ["value"]);
          expect(number !== undefined || canBeAdded, name).toBe(true);
          const changed = withValue(scenario, path, 0.125);
          const now = valueAt(changed, path);
          expect(typeof now === "number" ? now : valueAt(now, ["value"])).toBe(0.125);
          const back = typeof number === "number" ? withValue(changed, path, number) : undefined;
          if (back !== undefined) expect(back).toEqual(scenario);
        }
      }
    },
  );

  const deal = plainDeal({
    cohort: { segments: [people("all", 10), people("more", 5)] },
    outcomes: [outcome("home", { rate: 0.5 }), outcome("job", { rate: { family: "beta", alpha: 1, beta: 2 } })],
    payment: {
      rateCard: [rule("home", 100), rule("job", 200)],
      annualCap: { year: "contract", amounts: [term(100), term(200)], excess: "lost" },
      serviceFee: { amount: input(50), countsInCaps: true },
    },
  });

  it("are tried here, every family of them", () => {
    const multiple = { ...deal, capital: { ...deal.capital, moicCap: term(1.5) } };
    const deals = [deal, multiple, ...examples.map(({ scenario }) => scenario)];
    const forms = termFamilies.filter(({ of }) => deals.some((scenario) => of(scenario).length > 0));
    expect(forms.map(({ form }) => form)).toEqual(termFamilies.map(({ form }) => form));
  });

  it.each([
    ["serviceFee", [["payment", "serviceFee", "amount"]]],
    ["price.job", [["payment", "rateCard", 1, "price"]]],
    ["referrals.more", [["cohort", "segments", 1, "referrals"]]],
    ["effect.job", [["outcomes", 1, "withService", "rate"]]],
    [
      "annualCap",
      [
        ["payment", "annualCap", "amounts", 0],
        ["payment", "annualCap", "amounts", 1],
      ],
    ],
    ["payment.rateCard.job.price", [["payment", "rateCard", 1, "price"]]],
    ["payment.rateCard.1.price.value", [["payment", "rateCard", 1, "price", "value"]]],
    ["outcomes.job.withService.rate.value", [["outcomes", 1, "withService", "rate", "value"]]],
    ["outcomes.job.withService.rate.value.alpha", [["outcomes", 1, "withService", "rate", "value", "alpha"]]],
    ["deal.contractMonths", [["deal", "contractMonths"]]],
  ])("%s", (name, paths) => {
    expect(findTerm(deal, name)).toMatchObject({ kind: "found", term: { paths } });
  });

  it.each([
    ["price.nothing", "nothing named"],
    ["coupon.senior", "nothing named"],
    ["payment.rateCard.job.price.constructor", "nothing named"],
    ["__proto__", "nothing named"],
    ["", "nothing named"],
    ["run.seed", "share trials and draws"],
    ["version", "share trials and draws"],
    ["deal.name", "not a number"],
    ["payment.rateCard", "not a number"],
    ["payment.rateCard.job", "not a number"],
  ])("refuses “%s”", (name, words) => {
    const found = findTerm(deal, name);
    expect(found.kind === "refused" && found.sentence).toContain(words);
  });

  it("make a grid whose last term changes fastest, of deals that passed the door", () => {
    const varied = [
      { name: "cap", paths: [["payment", "contractCap"]], values: [500, 600] },
      { name: "x", paths: [["outcomes", 1, "withService", "rate"]], values: [0.2, 2, 0.4] },
    ];
    const { points, invalid } = sweepPoints(deal, varied);
    expect(numberOfPoints(varied)).toBe(6);
    expect(points.map(({ values }) => values)).toEqual([
      [500, 0.2],
      [500, 0.4],
      [600, 0.2],
      [600, 0.4],
    ]);
    expect(points[3]!.scenario.payment.contractCap).toEqual({ value: 600, status: "illustrative" });
    expect(points[3]!.scenario.outcomes[1]).toMatchObject({ withService: { rate: input(0.4) } });
    expect(invalid.map(({ values }) => values)).toEqual([
      [500, 2],
      [600, 2],
    ]);
    expect(invalid[0]!.problems[0]!.path).toEqual(["outcomes", 1, "withService", "rate", "value"]);
    expect(deal.payment.contractCap).toBeUndefined();
  });
});
