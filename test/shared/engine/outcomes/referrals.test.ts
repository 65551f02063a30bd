import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { Cohort } from "#shared/model/cohort.ts";
import { input, outcome, people, term } from "../../support/deal-parts.ts";
import { dealOf, eachTrial, Tally } from "../../support/lives.ts";
import { expectNear } from "../../support/standard-errors.ts";

const job = outcome("paid", { rate: 0.4, baseline: 0.3 });
const dealWith = (cohort: Partial<Cohort>) => dealOf([job], 0, { cohort });

/** Starts of each month in a trial. */
const startsOf = (
  { count, startMonth }: { count: number; startMonth: Int32Array },
  months: number,
): readonly number[] => {
  const starts = Array.from({ length: months }, () => 0);
  for (let person = 0; person < count; person++) starts[startMonth[person]!]! += 1;
  return starts;
};

describe("a ramp-up", () => {
  it("rises in equal steps to the full number: 1, 2, 3, 4, 4, 4 of 18", () => {
    const profile = { kind: "rampUp", firstMonth: 2, months: 6, rampUpMonths: 3 } as const;
    eachTrial(dealWith({ segments: [people("all", 18, { profile })] }), 1, ({ people: all }) => {
      expect(startsOf(all, 8)).toEqual([0, 0, 1, 2, 3, 4, 4, 4]);
    });
  });
});

describe("Poisson arrivals", () => {
  const profile = { kind: "weights", weights: [1, 0, 3] } as const;

  it("are Poisson in each month, with the month's share of the referrals as their mean", () => {
    const months = [new Tally(), new Tally(), new Tally()];
    const squares = [new Tally(), new Tally(), new Tally()];
    eachTrial(dealWith({ segments: [people("all", 10, { profile, arrivals: "poisson" })] }), 4000, ({ people: all }) =>
      startsOf(all, 3).forEach((starts, month) => {
        months[month]!.add(starts);
        squares[month]!.add((starts - [2.5, 0, 7.5][month]!) ** 2);
      }),
    );
    expect(months[1]!.mean).toBe(0);
    for (const [month, mean] of [
      [0, 2.5],
      [2, 7.5],
    ] as const) {
      expectNear(months[month]!.mean, mean, months[month]!.error, "mean");
      expectNear(squares[month]!.mean, mean, squares[month]!.error, "variance");
    }
  });

  it("leave the chance of who starts and succeeds to streams of their own", () => {
    const planned = new Simulator(compileDeal(dealWith({ segments: [people("all", 400, { profile })] })));
    const drawn = new Simulator(
      compileDeal(dealWith({ segments: [people("all", 400, { profile, arrivals: "poisson" })] })),
    );
    for (let number = 0; number < 20; number++) {
      const one = planned.simulate(1, number).achievements;
      const other = drawn.simulate(1, number).achievements;
      for (let person = 0; person < 300; person++) expect(one.month[person] === -1).toBe(other.month[person] === -1);
    }
  });
});

describe("a maximum of starts", () => {
  const segments = [
    people("first", 6, { profile: { kind: "weights", weights: [2, 2, 2] } }),
    people("second", 6, { profile: { kind: "weights", weights: [2, 2, 2] } }),
  ];

  it("is first come, first served: by month, then segment, then person", () => {
    eachTrial(dealWith({ segments, maximumStarts: term(7) }), 1, ({ people: all }) => {
      expect(all.count).toBe(7);
      expect([...all.segmentStart]).toEqual([0, 4, 7]);
      expect([...all.startMonth.subarray(0, 7)]).toEqual([0, 0, 1, 1, 0, 0, 1]);
      expect([...all.referral.subarray(0, 7)]).toEqual([0, 1, 2, 3, 0, 1, 2]);
    });
  });

  it("of more than come turns nobody away, and of nobody everyone", () => {
    eachTrial(dealWith({ segments, maximumStarts: term(12) }), 1, ({ people: all }) => expect(all.count).toBe(12));
    eachTrial(dealWith({ segments, maximumStarts: term(0) }), 1, ({ people: all }) => expect(all.count).toBe(0));
  });

  it("leaves those who start their own draws, whatever it is", () => {
    const cohort = {
      segments: [people("all", 60, { startRate: input(0.7), profile: { kind: "even", firstMonth: 0, months: 12 } })],
      serviceMonths: term(6),
      dropOut: { kind: "share", share: input(0.3) },
      withinPersonCorrelation: input(0.3),
    } as const;
    const simulators = [1000, 20].map(
      (most) => new Simulator(compileDeal(dealWith({ ...cohort, maximumStarts: term(most) }))),
    );
    for (let number = 0; number < 20; number++) {
      const [all, some] = simulators.map((simulator) => {
        const { people: those, achievements } = simulator.simulate(1, number);
        return Array.from({ length: those.count }, (_, person) =>
          [those.startMonth, those.referral, those.leftAfter, achievements.month].map((row) => row[person]).join(" "),
        );
      });
      expect(some).toEqual(all!.slice(0, 20));
    }
  });
});
