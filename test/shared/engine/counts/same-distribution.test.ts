import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { countsSuffice } from "#shared/engine/counts/counts-suffice.ts";
import { FactFinder } from "#shared/engine/fact-finder.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Way } from "#shared/engine/way.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { cost, input, outcome, people, rule, saving, term, tranche } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const TRIALS = 3000;
/** Columns in which fewer trials than this differ from the most usual value are too rare to be judged by their moments. */
const RARE = 60;

/** Every measure and every outcome's months, of each trial. */
function columnsOf(scenario: Scenario, way: Way): readonly Float64Array[] {
  const deal = compileDeal(scenario);
  const simulator = new Simulator(deal, way, "sums");
  const facts = new FactFinder(deal);
  const measures = measuresOf(deal);
  const { months } = deal.timeline;
  const monthly = 2 * deal.outcomes.list.length * months;
  const columns = Array.from({ length: measures.length + monthly + 2 * months }, () => new Float64Array(TRIALS));
  for (let number = 0; number < TRIALS; number++) {
    const trial = simulator.simulate(way === "people" ? 31 : 32, number);
    const found = facts.of(trial);
    let column = 0;
    for (const { read } of measures) columns[column++]![number] = read(trial, found);
    const { achievements, costs } = trial;
    for (const row of [achievements.achievedIn, achievements.counterfactualIn, costs.startsIn, costs.activeIn])
      for (const value of row) columns[column++]![number] = value;
  }
  return columns;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const power = (values: Float64Array, exponent: number): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** exponent));
};

/** Whether a column varies often enough to be judged by its moments. */
function variesOften(values: Float64Array): boolean {
  const seen = new Map<number, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  return values.length - Math.max(0, ...seen.values()) >= RARE;
}

/** How many standard errors two means, and two variances, lie apart. */
function distances(a: Float64Array, b: Float64Array): readonly number[] {
  const before = a.filter((value) => !Number.isNaN(value));
  const after = b.filter((value) => !Number.isNaN(value));
  if (!variesOften(before) && !variesOften(after)) return [];
  const [varianceA, varianceB] = [power(before, 2), power(after, 2)];
  return [
    (mean(before) - mean(after)) / Math.sqrt(varianceA / before.length + varianceB / after.length),
    (varianceA - varianceB) /
      Math.sqrt(
        (power(before, 4) - varianceA ** 2) / before.length + (power(after, 4) - varianceB ** 2) / after.length,
      ),
  ];
}

/** Pathways with stages, branches, repeats and waits, a service that harms in one stage, drop-out, evidence and caps. */
function dealOf(cohort: Partial<Scenario["cohort"]>): Scenario {
  const outcomes: Scenario["outcomes"] = [
    {
      kind: "milestone",
      id: "plan",
      name: "Plan",
      rate: input(0.9),
      delay: { months: input(1), drawn: "perTrial" },
      afterDropOut: "none",
    },
    outcome("job", {
      after: "plan",
      rate: 0.45,
      baseline: 0.3,
      delay: { family: "triangular", low: 0, likely: 2, high: 7 },
      drawn: "perPerson",
    }),
    outcome("kept", { after: "job", rate: 0.6, baseline: 0.75, delay: 3, afterDropOut: "reachable" }),
    outcome("course", {
      after: "plan",
      rate: 0.3,
      baseline: 0.3,
      delay: { family: "uniform", low: 0.5, high: 4.5 },
      drawn: "perPerson",
    }),
    outcome("health", { rate: 0.35, baseline: 0.5, delay: { family: "uniform", low: 0, high: 3 } }),
    { ...outcome("check", { rate: 0.5, baseline: 0.2, delay: 1 }), repeats: { times: 3, everyMonths: 2 } },
  ];
  return plainDeal({
    deal: { contractMonths: 30 },
    cohort: { serviceMonths: term(6), dropOut: { kind: "share", share: input(0.4) }, ...cohort },
    outcomes,
    payment: {
      rateCard: [
        ...outcomes.map(({ id }, index) =>
          rule(id, 100 + 10 * index, { evidence: index % 2 === 0 ? 1 : 0.85, claimsPerPerson: "unlimited" }),
        ),
        rule("job", 40, { id: "job-more", threshold: { fromClaim: 25, paysEarlierClaims: false } }),
      ],
      annualCap: { year: "contract", amounts: [term(9000)], excess: "carried" },
    },
    savings: [saving("kept", 500), saving("health", 90)],
    costs: { lines: [cost("staff", "provider", { kind: "perActiveMonth" }, 30)] },
    capital: { tranches: [tranche(20_000)] },
  });
}

const cohorts: Readonly<Record<string, Partial<Scenario["cohort"]>>> = {
  "planned referrals": {
    segments: [people("all", 150, { profile: { kind: "even", firstMonth: 0, months: 9 } })],
  },
  "drawn referrals, of whom some start, up to a maximum": {
    segments: [
      people(
        "young",
        { family: "uniform", low: 60, high: 110 },
        {
          profile: { kind: "rampUp", firstMonth: 1, months: 8, rampUpMonths: 3 },
          arrivals: "poisson",
          startRate: input(0.7),
        },
      ),
      people("old", 50, { profile: { kind: "weights", weights: [3, 0, 1, 4, 0] }, startRate: input(0.9) }),
    ],
    maximumStarts: term(100),
    dropOut: { kind: "monthlyHazard", hazard: input({ family: "uniform", low: 0, high: 0.1 }) },
  },
  "nobody leaves": {
    segments: [people("all", 80, { profile: { kind: "even", firstMonth: 0, months: 5 } })],
    dropOut: { kind: "none" },
  },
};

describe("people counted and people simulated one by one", () => {
  it.each(Object.keys(cohorts))("have the same distribution: %s", { timeout: 60_000 }, (name) => {
    const scenario = dealOf(cohorts[name]!);
    expect(countsSuffice(compileDeal(scenario))).toBe(true);
    const one = columnsOf(scenario, "people");
    const counted = columnsOf(scenario, "counts");
    const apart = one.flatMap((values, column) => distances(values, counted[column]!).map(Math.abs));
    // Hundreds of comparisons that go together: none beyond 4.8 standard errors, as in all but one of 1,000 such tests.
    expect(apart.length).toBeGreaterThan(200);
    expect(Math.max(...apart)).toBeLessThan(4.8);
    expect(apart.filter((distance) => distance > 2).length / apart.length).toBeLessThan(0.12);
  });

  it("are the same where nothing is left to chance", () => {
    const scenario = plainDeal({
      cohort: {
        segments: [people("all", 7, { profile: { kind: "even", firstMonth: 0, months: 3 } })],
        serviceMonths: term(4),
      },
      outcomes: [outcome("job", { delay: 2 }), outcome("kept", { after: "job", delay: 3 })],
      payment: { rateCard: [rule("job", 100), rule("kept", 50)] },
      costs: { lines: [cost("staff", "provider", { kind: "perActiveMonth" }, 3)] },
    });
    const [one, counted] = (["people", "counts"] as const).map((way) => {
      const trial = new Simulator(compileDeal(scenario), way, "sums").simulate(1, 0);
      return [trial.payments.cash, trial.costs.provider, trial.account.balance, trial.people.startsIn].map((row) => [
        ...row,
      ]);
    });
    expect(counted).toEqual(one);
  });

  it("draw the same referrals, and the same numbers whatever ran before", () => {
    const scenario = dealOf(cohorts["drawn referrals, of whom some start, up to a maximum"]!);
    const simulator = new Simulator(compileDeal(scenario), "counts");
    const first = [...simulator.simulate(3, 8).payments.cash];
    const oneByOne = new Simulator(compileDeal(scenario));
    expect([...simulator.simulate(3, 2).people.referred]).toEqual([...oneByOne.simulate(3, 2).people.referred]);
    expect([...simulator.simulate(3, 8).payments.cash]).toEqual(first);
  });
});
