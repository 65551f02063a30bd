import { describe, expect, it } from "vitest";
import type { BinaryOutcome } from "#shared/model/outcome.ts";
import { input, outcome, term } from "../../support/deal-parts.ts";
import { dealOf, eachTrial } from "../../support/lives.ts";
import { expectShare } from "../../support/standard-errors.ts";

const TRIALS = 400;
const PEOPLE = 300;
const LIVES = TRIALS * PEOPLE;

describe("an outcome that repeats", () => {
  const repeated: BinaryOutcome = {
    ...outcome("paid", { rate: 0.4, baseline: 0.3, delay: 2 }),
    repeats: { times: 3, everyMonths: 4 },
  };

  it("is a fresh chance each time at the same rate, dated by the delay and so many months for each before it", () => {
    const found = [0, 0, 0];
    const without = [0, 0, 0];
    let all = 0;
    eachTrial(
      dealOf([repeated], PEOPLE),
      TRIALS,
      ({ achievements: { month, counterfactualMonth, room, achieved } }) => {
        let here = 0;
        for (let person = 0; person < PEOPLE; person++) {
          const months = [0, 1, 2].map((occasion) => month[occasion * room + person]!);
          months.forEach((when, occasion) => {
            if (when === -1) return;
            expect(when).toBe(2 + 4 * occasion);
            found[occasion]!++;
            here++;
          });
          if (months.every((when) => when !== -1)) all++;
          for (const occasion of [0, 1, 2])
            if (counterfactualMonth[occasion * room + person] !== -1) without[occasion]!++;
        }
        expect(achieved[0]).toBe(here);
      },
    );
    for (const occasion of [0, 1, 2]) {
      expectShare(found[occasion]!, LIVES, 0.4);
      expectShare(without[occasion]!, LIVES, 0.3);
    }
    expectShare(all, LIVES, 0.4 ** 3, "all three");
  });

  it("goes together in one person where people differ, at the same rate", () => {
    let twice = 0;
    let second = 0;
    const scenario = dealOf([{ ...repeated, withService: { statedAs: "rate", rate: input(0.5) } }], PEOPLE, {
      cohort: { withinPersonCorrelation: input(0.5) },
    });
    eachTrial(scenario, TRIALS, ({ achievements: { month, room } }) => {
      for (let person = 0; person < PEOPLE; person++) {
        if (month[room + person] === -1) continue;
        second++;
        if (month[person] !== -1) twice++;
      }
    });
    expectShare(second, LIVES, 0.5);
    // 1/4 + asin(ρ)/(2π), as for two pathways.
    expectShare(twice, LIVES, 1 / 3);
  });

  it("ends where a person leaves: occasions in later months are lost", () => {
    const scenario = dealOf([{ ...repeated, withService: { statedAs: "rate", rate: input(1) } }], 10, {
      cohort: { serviceMonths: term(12), dropOut: { kind: "monthlyHazard", hazard: input(0.2) } },
    });
    eachTrial(scenario, 50, ({ people, achievements: { month, room } }) => {
      for (let person = 0; person < people.count; person++)
        for (const occasion of [0, 1, 2])
          expect(month[occasion * room + person]! !== -1).toBe(2 + 4 * occasion < people.leftAfter[person]!);
    });
  });
});

describe("a sustain clock", () => {
  const home = outcome("paid", { rate: 0.6, baseline: 0.5 });
  const kept: BinaryOutcome = {
    ...outcome("kept", { after: "paid", rate: 0.3, baseline: 0.2, delay: 3 }),
    clock: { restarts: 2, everyMonths: 5 },
  };
  const keptLonger = outcome("kept-12", { after: "kept", rate: 0.7, baseline: 0.4, delay: 9 });

  it.each([0, 0.6])(
    "starts again: try j succeeds with (1 − r)^(j − 1) r, and later stages keep their rates, at correlation %d",
    (rho) => {
      const scenario = dealOf([home, kept, keptLonger], PEOPLE, { cohort: { withinPersonCorrelation: input(rho) } });
      const tries = new Map<number, number>();
      const without = new Map<number, number>();
      let homes = 0;
      let homesWithout = 0;
      let last = 0;
      let lastWithout = 0;
      const add = (months: Map<number, number>, when: number): void =>
        void months.set(when, (months.get(when) ?? 0) + 1);
      eachTrial(scenario, TRIALS, ({ achievements: { month, counterfactualMonth, room } }) => {
        for (let person = 0; person < PEOPLE; person++) {
          if (month[person] !== -1) homes++;
          if (counterfactualMonth[person] !== -1) homesWithout++;
          add(tries, month[room + person]!);
          add(without, counterfactualMonth[room + person]!);
          if (month[2 * room + person] !== -1) {
            last++;
            expect(month[2 * room + person]).toBe(month[room + person]! + 9);
          }
          if (counterfactualMonth[2 * room + person] !== -1) lastWithout++;
        }
      });
      [3, 8, 13].forEach((when, attempt) => {
        expectShare(tries.get(when)!, homes, 0.7 ** attempt * 0.3, `month ${when}`);
        expectShare(without.get(when)!, homesWithout, 0.8 ** attempt * 0.2, `month ${when} without`);
      });
      expect([...tries.keys()].sort((a, b) => a - b)).toEqual([-1, 3, 8, 13]);
      const sustained = homes * (1 - 0.7 ** 3);
      expectShare(last, homes, (1 - 0.7 ** 3) * 0.7, "kept-12");
      expect(last).toBeLessThan(sustained);
      expectShare(lastWithout, homesWithout, (1 - 0.8 ** 3) * 0.4, "kept-12 without");
    },
  );

  it("counts waits that differ between people from each beginning", () => {
    const drawn: BinaryOutcome = {
      ...kept,
      delay: { months: input({ family: "uniform", low: 0.5, high: 2.5 }), drawn: "perPerson" },
    };
    const seen = new Set<number>();
    eachTrial(dealOf([home, drawn], PEOPLE), 40, ({ achievements: { month, room } }) => {
      for (let person = 0; person < PEOPLE; person++) seen.add(month[room + person]!);
    });
    expect([...seen].sort((a, b) => a - b)).toEqual([-1, 1, 2, 6, 7, 11, 12]);
  });
});
