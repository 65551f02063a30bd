import { describe, expect, it } from "vitest";
import { Likelihood } from "#shared/analysis/re-forecast/likelihood.ts";
import { lnPoissonOrMore } from "#shared/analysis/re-forecast/ln-poisson.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import type { KnownMonths } from "#shared/engine/what-if.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { Stream } from "#shared/random/stream.ts";
import { input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

/** ln of the likelihood where some inputs have values of their own. */
function lnLikelihood(scenario: Scenario, known: KnownMonths, inputs: Readonly<Record<string, number>>): number {
  const deal = compileDeal(scenario);
  const values = new Float64Array(deal.inputs.size);
  deal.inputs.draw(values, new Stream(), 1, 0);
  for (const [id, value] of Object.entries(inputs)) values[deal.inputs.placeOf(id)] = value;
  return new Likelihood(deal, known).of(values);
}

/** Twenty people start together; they drop out in six months of service. */
const leaving = plainDeal({
  cohort: {
    segments: [people("all", 20)],
    serviceMonths: term(6),
    dropOut: { kind: "monthlyHazard", hazard: input(0.1) },
  },
  outcomes: [
    outcome("first", { rate: 0.7, delay: 4 }),
    outcome("second", { rate: 0.6, delay: 5, after: "first" }),
    outcome("at-once", { rate: 0.4 }),
  ],
  payment: { rateCard: [rule("first", 1)] },
});

const none = (months: number): number[] => Array.from({ length: months }, () => 0);

/** Nobody but so many in the last month. */
const inLast = (months: number, count: number): number[] => [...none(months - 1), count];

/** ln of a binomial probability, to a constant. */
const lnBinomial = (achieved: number, among: number, chance: number): number =>
  achieved * Math.log(chance) + (among - achieved) * Math.log(1 - chance);

describe("the likelihood of what has happened", () => {
  it("counts drop-out to the end of the service, and not on from a later stage", () => {
    const known = {
      throughMonth: 9,
      startsIn: [[20, ...none(9)]],
      achieved: [
        { outcome: "first", byMonth: [0, 0, 0, 0, 10, ...none(5)] },
        { outcome: "second", byMonth: inLast(10, 3) },
      ],
    };
    const at = (hazard: number): number => lnLikelihood(leaving, known, { "cohort.dropOut": hazard });
    // Four months of drop-out before the first stage, and two of the five before the second.
    const byHand = (hazard: number): number =>
      lnBinomial(10, 20, 0.7 * (1 - hazard) ** 4) + lnBinomial(3, 10, 0.6 * (1 - hazard) ** 2);
    expect(at(0.1) - at(0.2)).toBeCloseTo(byHand(0.1) - byHand(0.2), 9);
  });

  it("is a number where everyone drops out after a month", () => {
    const known = { throughMonth: 0, startsIn: [[20]], achieved: [{ outcome: "at-once", byMonth: [8] }] };
    const at = (hazard: number): number => lnLikelihood(leaving, known, { "cohort.dropOut": hazard });
    // Who achieves it in the month of the start has not left yet.
    expect(at(1)).toBe(at(0.1));
    const later = {
      throughMonth: 4,
      startsIn: [[20, ...none(4)]],
      achieved: [{ outcome: "first", byMonth: inLast(5, 1) }],
    };
    expect(lnLikelihood(leaving, later, { "cohort.dropOut": 1 })).toBe(-Infinity);
    const nobody = { ...later, achieved: [{ outcome: "first", byMonth: none(5) }] };
    expect(lnLikelihood(leaving, nobody, { "cohort.dropOut": 1 })).toBeGreaterThan(-Infinity);
  });

  it("is nothing where more have achieved an outcome than have waited for it long enough", () => {
    const starts = [5, 0, 0, 0, 20];
    const at = (achieved: number): number =>
      lnLikelihood(
        leaving,
        { throughMonth: 4, startsIn: [starts], achieved: [{ outcome: "first", byMonth: inLast(5, achieved) }] },
        {},
      );
    expect(at(5)).toBeGreaterThan(-Infinity);
    expect(at(6)).toBe(-Infinity);
  });

  it("takes no more starts than there may be for few who wish to", () => {
    const even = { profile: { kind: "even", firstMonth: 0, months: 4 } } as const;
    const full = plainDeal({
      cohort: {
        segments: [people("a", 40, even), people("b", 20, even)],
        maximumStarts: term(20),
      },
    });
    // Of a and b 10 and 5 are expected a month; the sixth place of month 1 is the last.
    const known = {
      throughMonth: 3,
      startsIn: [
        [9, 4, 0, 0],
        [5, 2, 0, 0],
      ],
      achieved: [],
    };
    const at = (a: number): number => lnLikelihood(full, known, { "segment.a.referrals": a });
    const lnPoisson = (count: number, mean: number): number => count * Math.log(mean) - mean;
    const orMore = (count: number, mean: number): number => {
      let [chance, fewer] = [Math.exp(-mean), 0];
      for (let before = 0; before < count; before++) {
        fewer += chance;
        chance *= mean / (before + 1);
      }
      return Math.log(1 - fewer);
    };
    const byHand = (a: number): number => lnPoisson(9, a / 4) + orMore(6, a / 4 + 5);
    expect(at(40) - at(80)).toBeCloseTo(byHand(40) - byHand(80), 9);
    for (const [count, mean] of [
      [1, 50],
      [40, 50],
      [50, 50],
      [51, 50],
      [80, 50],
      [3, 0.2],
    ] as const)
      expect(lnPoissonOrMore(count, mean)).toBeCloseTo(orMore(count, mean), 8);
  });
});
