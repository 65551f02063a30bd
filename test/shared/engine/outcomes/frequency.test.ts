import { describe, expect, it } from "vitest";
import type { FrequencyOutcome } from "#shared/model/outcome.ts";
import { input, term } from "../../support/deal-parts.ts";
import { frequency } from "../../support/counted-parts.ts";
import { dealOf, eachTrial, Tally } from "../../support/lives.ts";
import { expectNear } from "../../support/standard-errors.ts";

const TRIALS = 400;
const PEOPLE = 250;

type Model = Pick<FrequencyOutcome, "model" | "dispersion" | "atMostPerMonth">;

const models: readonly (readonly [what: string, model: Model, variance: (mean: number) => number])[] = [
  ["Poisson", { model: "poisson" }, (mean) => mean],
  ["negative binomial", { model: "negativeBinomial", dispersion: input(2.5) }, (mean) => 2.5 * mean],
  [
    // 12 months of 2 units: n p (1 − p) (1 + (n − 1) ρ).
    "beta-binomial",
    { model: "betaBinomial", dispersion: input(0.3), atMostPerMonth: term(2) },
    (mean) => mean * (1 - mean / 24) * (1 + 23 * 0.3),
  ],
];

describe("a count a person", () => {
  it.each(models)("that is %s has its mean and variance, with the service and without", (_, model, variance) => {
    const events = new Tally();
    const without = new Tally();
    const squares = new Tally();
    const scenario = dealOf([frequency("paid", { rate: 0.15, baseline: 0.25 }, model)], PEOPLE);
    eachTrial(scenario, TRIALS, ({ achievements: { events: counts, achieved, counterfactual } }) => {
      const { total, counterfactual: other } = counts[0]!;
      let sum = 0;
      let sumWithout = 0;
      for (let person = 0; person < PEOPLE; person++) {
        sum += total[person]!;
        sumWithout += other[person]!;
        events.add(total[person]!);
        without.add(other[person]!);
        squares.add((total[person]! - 1.8) ** 2);
      }
      expect(achieved[0]).toBe(sum);
      expect(counterfactual[0]).toBe(sumWithout);
    });
    expectNear(events.mean, 1.8, events.error, "mean");
    expectNear(without.mean, 3, without.error, "mean without");
    expectNear(squares.mean, variance(1.8), squares.error, "variance");
  });

  it("that is fixed is exactly the mean for everyone, in equal parts by month", () => {
    const scenario = dealOf([frequency("paid", { rate: 0.125, baseline: 0.5, tracking: 10 })], 8);
    eachTrial(scenario, 1, ({ achievements }) => {
      const events = achievements.events[0]!;
      expect([...events.total.subarray(0, 8)]).toEqual(Array.from({ length: 8 }, () => 1.25));
      expect([0, 5, 9].map((month) => events.eventsIn(3, month))).toEqual([0.125, 0.125, 0.125]);
      expect([...achievements.achievedIn.subarray(0, 11)]).toEqual([...Array.from({ length: 10 }, () => 1), 0]);
      expect(achievements.achieved[0]).toBe(10);
      expect(achievements.counterfactual[0]).toBe(40);
    });
  });

  it("dates event k of n in month floor((k + ½)/n × window), the same by person as in the totals", () => {
    const scenario = dealOf([frequency("paid", { rate: 0.5, baseline: 0.9, tracking: 7 }, { model: "poisson" })], 30);
    eachTrial(scenario, 30, ({ achievements: { events, achievedIn, counterfactualIn } }) => {
      const counts = events[0]!;
      const months = Array.from({ length: 7 }, () => 0);
      const without = Array.from({ length: 7 }, () => 0);
      for (let person = 0; person < 30; person++) {
        const dated = Array.from({ length: 7 }, () => 0);
        const total = counts.total[person]!;
        for (let event = 0; event < total; event++) dated[Math.floor(((event + 0.5) / total) * 7)]! += 1;
        dated.forEach((count, month) => {
          expect(counts.eventsIn(person, month)).toBe(count);
          months[month]! += count;
          without[month]! += counts.counterfactualIn(person, month);
        });
      }
      expect([...achievedIn.subarray(0, 7)]).toEqual(months);
      expect([...counterfactualIn.subarray(0, 7)]).toEqual(without);
    });
  });

  it.each(models)("that is %s is the same in both worlds without an effect, whoever leaves", (_, model) => {
    const scenario = dealOf([frequency("paid", { rate: 0.3, baseline: 0.3 }, model)], 100, {
      cohort: {
        serviceMonths: term(9),
        dropOut: { kind: "share", share: input(0.5) },
        withinPersonCorrelation: input(0.4),
      },
    });
    eachTrial(scenario, 20, ({ achievements: { events, achievedIn, counterfactualIn } }) => {
      expect(events[0]!.total).toEqual(events[0]!.counterfactual);
      expect(achievedIn).toEqual(counterfactualIn);
    });
  });

  it("of a person who leaves has the service's rate for the months served and the baseline's for the rest", () => {
    const served = Array.from({ length: 13 }, () => new Tally());
    const scenario = dealOf([frequency("paid", { rate: 0.1, baseline: 0.5 }, { model: "poisson" })], PEOPLE, {
      cohort: { serviceMonths: term(12), dropOut: { kind: "monthlyHazard", hazard: input(0.15) } },
    });
    eachTrial(scenario, TRIALS, ({ people, achievements: { events } }) => {
      for (let person = 0; person < people.count; person++)
        served[Math.min(12, people.leftAfter[person]!)]!.add(events[0]!.total[person]!);
    });
    served.forEach((tally, months) => {
      if (months > 0) expectNear(tally.mean, 0.1 * months + 0.5 * (12 - months), tally.error, `${months} months`);
    });
  });

  it("goes with the same person's success elsewhere where people differ: fewer of what is bad, more of what is good", () => {
    const scenario = (better: "more" | "fewer") =>
      dealOf(
        [
          frequency("paid", { rate: 0.1, baseline: 0.1 }, { model: "poisson", better }),
          frequency("other", { rate: 0.1, baseline: 0.1 }, { model: "poisson" }),
        ],
        PEOPLE,
        { cohort: { withinPersonCorrelation: input(0.7) } },
      );
    const noneOfBoth = (better: "more" | "fewer"): number => {
      let none = 0;
      eachTrial(scenario(better), TRIALS, ({ achievements: { events } }) => {
        for (let person = 0; person < PEOPLE; person++)
          if (events[0]!.total[person] === 0 && events[1]!.total[person] === 0) none++;
      });
      return none / (TRIALS * PEOPLE);
    };
    const alone = Math.exp(-1.2);
    expect(noneOfBoth("fewer")).toBeGreaterThan(alone ** 2 + 0.05);
    expect(noneOfBoth("more")).toBeLessThan(alone ** 2 - 0.05);
  });

  it("has each person's rate by segment, and an additional that counts what is avoided", () => {
    const scenario = dealOf(
      [
        frequency(
          "paid",
          { rate: 0.2, baseline: 0.3 },
          { bySegment: { all: { withService: { statedAs: "relative", change: input(-0.5) } } } },
        ),
      ],
      10,
    );
    eachTrial(scenario, 1, ({ achievements: { achieved, counterfactual } }) => {
      expect(achieved[0]).toBeCloseTo(18, 10);
      expect(counterfactual[0]).toBeCloseTo(36, 10);
    });
  });
});

describe("the measured effect of a count", () => {
  it("sets the mean over the window against the baseline, and is known when the last possible person has been tracked", () => {
    const scenario = dealOf([frequency("paid", { rate: 0.1, baseline: 0.25 }, { measuredAfterMonths: 2 })], 10);
    eachTrial(scenario, 1, ({ measured }) => {
      const cohorts = measured[0]!;
      expect(cohorts.better).toBe("fewer");
      expect([...cohorts.people]).toEqual([10]);
      expect(cohorts.means[0]).toBeCloseTo(1.2, 12);
      expect(cohorts.comparisons[0]![0]).toBe(3);
      expect([...cohorts.months]).toEqual([13]);
    });
  });

  it.each(models)("set against a group that is %s has the error of so many people", (_, model, variance) => {
    const found = new Tally();
    const squares = new Tally();
    const scenario = dealOf(
      [frequency("paid", { rate: 0.2, baseline: 0.25 }, { ...model, comparison: { kind: "group", people: term(60) } })],
      5,
    );
    eachTrial(scenario, 3000, ({ measured }) => {
      const mean = measured[0]!.comparisons[0]![0]!;
      found.add(mean);
      squares.add((mean - 3) ** 2);
    });
    expectNear(found.mean, 3, found.error, "mean");
    expectNear(squares.mean, variance(3) / 60, squares.error, "variance");
  });
});

it("counts nobody where nobody starts", () => {
  const scenario = dealOf([frequency("paid", { rate: 0.2, baseline: 0.25 }, { model: "poisson" })], 0);
  eachTrial(scenario, 3, ({ achievements, measured }) => {
    expect(achievements.achieved[0]).toBe(0);
    expect(measured[0]!.means[0]).toBe(0);
    expect(measured[0]!.people[0]).toBe(0);
  });
});
