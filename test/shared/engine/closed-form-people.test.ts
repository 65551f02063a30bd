import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { NEVER_LEFT } from "#shared/engine/people.ts";
import { Simulator, type Trial } from "#shared/engine/simulator.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { input, outcome, people, rule, term } from "../support/deal-parts.ts";
import { plainDeal, type DealParts } from "../support/plain-deal.ts";
import { expectShare } from "../support/standard-errors.ts";

const TRIALS = 500;
const PEOPLE = 400;
const LIVES = TRIALS * PEOPLE;

const dealOf = (outcomes: readonly Outcome[], cohort: DealParts["cohort"] = {}): Scenario =>
  plainDeal({
    outcomes,
    cohort: { segments: [people("all", PEOPLE)], ...cohort },
    payment: { rateCard: [rule(outcomes[0]!.id, 1)] },
  });

/** How many of all lives something holds of. */
function count(
  scenario: Scenario,
  holds: (person: number, trial: Trial, reached: (id: string) => boolean) => boolean,
): number {
  const simulator = new Simulator(compileDeal(scenario));
  let found = 0;
  for (let number = 0; number < TRIALS; number++) {
    const trial = simulator.simulate(4, number);
    const { achievements } = trial;
    for (let person = 0; person < trial.people.count; person++) {
      const reached = (id: string): boolean =>
        achievements.month[simulator.deal.outcomes.indexOf.get(id)! * achievements.room + person]! >= 0;
      if (holds(person, trial, reached)) found++;
    }
  }
  return found;
}

/** How many lives reach all of the outcomes named. */
const together = (scenario: Scenario, ...ids: readonly string[]): number =>
  count(scenario, (_, __, reached) => ids.every(reached));

describe("within-person correlation", () => {
  const differing = (rho: number, rates: readonly number[]): Scenario =>
    dealOf(
      rates.map((rate, index) => outcome("abc"[index]!, { rate })),
      { withinPersonCorrelation: input(rho) },
    );

  it("leaves each stated rate as it is", () => {
    const scenario = differing(0.5, [0.2, 0.5, 0.93]);
    expectShare(together(scenario, "a"), LIVES, 0.2);
    expectShare(together(scenario, "b"), LIVES, 0.5);
    expectShare(together(scenario, "c"), LIVES, 0.93);
  });

  it("of a half makes two even chances come together in a third of lives", () => {
    // P(both) of a bivariate normal: 1/4 + asin(ρ)/(2π) = 1/4 + 1/12 (Sheppard 1899).
    expectShare(together(differing(0.5, [0.5, 0.5]), "a", "b"), LIVES, 1 / 4 + Math.asin(0.5) / (2 * Math.PI));
  });

  it("makes three even chances come together as often as the orthant formula says", () => {
    // 1/8 + 3 asin(ρ)/(4π).
    const rho = 0.3;
    expectShare(
      together(differing(rho, [0.5, 0.5, 0.5]), "a", "b", "c"),
      LIVES,
      1 / 8 + (3 * Math.asin(rho)) / (4 * Math.PI),
    );
  });

  it("of nothing leaves outcomes independent", () => {
    expectShare(together(differing(0, [0.5, 0.4]), "a", "b"), LIVES, 0.2);
  });
});

describe("pathways", () => {
  // home 0.6 → kept 0.5 → kept-12 0.8 goes on; job 0.25 after home branches off, and training 0.4 after job goes on there.
  const stages = [
    outcome("home", { rate: 0.6 }),
    outcome("kept", { after: "home", rate: 0.5 }),
    outcome("kept-12", { after: "kept", rate: 0.8 }),
    outcome("job", { after: "home", rate: 0.25 }),
    outcome("training", { after: "job", rate: 0.4 }),
    outcome("health", { rate: 0.5 }),
  ];

  it.each([0, 0.6])(
    "keep each stage's conditional rate, on the main line and on a branch, at correlation %d",
    (rho) => {
      const scenario = dealOf(stages, { withinPersonCorrelation: input(rho) });
      const home = together(scenario, "home");
      expectShare(home, LIVES, 0.6, "home");
      const kept = together(scenario, "kept");
      expectShare(kept, home, 0.5, "kept");
      expectShare(together(scenario, "kept-12"), kept, 0.8, "kept-12");
      const job = together(scenario, "job");
      expectShare(job, home, 0.25, "job");
      expectShare(together(scenario, "training"), job, 0.4, "training");
      expectShare(together(scenario, "kept", "job"), home, 0.125, "kept and job");
      expect(together(scenario, "kept-12")).toBe(together(scenario, "home", "kept", "kept-12"));
    },
  );

  it("of one person go together where people differ", () => {
    // Home (0.6) and health (0.5) at ρ = 0.6: more often together than 0.3, and never more than the rarer alone.
    const scenario = dealOf(stages, { withinPersonCorrelation: input(0.6) });
    const both = together(scenario, "home", "health");
    expect(both / LIVES).toBeGreaterThan(0.3 + 0.05);
    expect(both / LIVES).toBeLessThan(0.5);
  });

  it("keep the baseline's conditional rates too", () => {
    const scenario = dealOf([outcome("home", { baseline: 0.4 }), outcome("kept", { after: "home", baseline: 0.7 })], {
      withinPersonCorrelation: input(0.5),
    });
    const without = (index: number): number =>
      count(
        scenario,
        (person, { achievements }) => achievements.counterfactualMonth[index * achievements.room + person]! >= 0,
      );
    const home = without(0);
    expectShare(home, LIVES, 0.4);
    expectShare(without(1), home, 0.7);
  });
});

describe("drop-out", () => {
  const service = 6;
  const leaving = (
    dropOut: NonNullable<DealParts["cohort"]>["dropOut"] & object,
    outcomes = [outcome("job")],
  ): Scenario => dealOf(outcomes, { serviceMonths: term(service), dropOut });
  const share = { kind: "share", share: input(0.35) } as const;

  it("takes the stated share within the service months, at a constant hazard", () => {
    const stay = 0.65 ** (1 / service);
    const scenario = leaving(share);
    expectShare(
      count(scenario, (person, trial) => trial.people.leftAfter[person] !== NEVER_LEFT),
      LIVES,
      0.35,
    );
    for (let month = 1; month <= service; month++)
      expectShare(
        count(scenario, (person, trial) => trial.people.leftAfter[person] === month),
        LIVES,
        stay ** (month - 1) * (1 - stay),
        `after ${month} months`,
      );
  });

  it("at a monthly hazard is geometric, and those left complete", () => {
    const scenario = leaving({ kind: "monthlyHazard", hazard: input(0.1) });
    for (let month = 1; month <= service; month++)
      expectShare(
        count(scenario, (person, trial) => trial.people.leftAfter[person] === month),
        LIVES,
        0.9 ** (month - 1) * 0.1,
        `after ${month} months`,
      );
    expectShare(
      count(scenario, (person, trial) => trial.people.leftAfter[person] === NEVER_LEFT),
      LIVES,
      0.9 ** service,
    );
  });

  it("puts an outcome dated d months after the start within reach of those who stay longer than d months", () => {
    // Rate 0.8. At once: all. After 2 months: stay². After the service: the 65 % who complete. Reachable: all.
    const scenario = leaving(share, [
      outcome("at-once", { rate: 0.8 }),
      outcome("in-service", { rate: 0.8, delay: 2 }),
      outcome("after", { rate: 0.8, delay: 9 }),
      outcome("reachable", { rate: 0.8, delay: 9, afterDropOut: "reachable" }),
    ]);
    expectShare(together(scenario, "at-once"), LIVES, 0.8);
    expectShare(together(scenario, "in-service"), LIVES, 0.8 * 0.65 ** (2 / service));
    expectShare(together(scenario, "after"), LIVES, 0.8 * 0.65);
    expectShare(together(scenario, "reachable"), LIVES, 0.8);
  });
});
