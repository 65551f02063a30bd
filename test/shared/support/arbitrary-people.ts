import fc from "fast-check";
import type { Cohort, Segment } from "#shared/model/cohort.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Comparison } from "#shared/model/comparison.ts";
import type { Effect } from "#shared/model/effect.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { delay, optional, rate, type Value } from "./arbitrary-values.ts";
import { cohortMeasured, frequency } from "./counted-parts.ts";
import { input, outcome, people, term } from "./deal-parts.ts";

const segment = (id: string, months: number): fc.Arbitrary<Segment> =>
  fc
    .record({
      count: fc.oneof(
        fc.integer({ min: 0, max: 25 }),
        fc.constant<Distribution>({ family: "uniform", low: 0, high: 30 }),
      ),
      profile: fc.oneof(
        fc
          .record({ firstMonth: fc.nat(months - 1), length: fc.integer({ min: 1, max: 12 }) })
          .map(({ firstMonth, length }) => ({
            kind: "even" as const,
            firstMonth,
            months: Math.min(length, months - firstMonth),
          })),
        fc
          .record({
            firstMonth: fc.nat(months - 1),
            length: fc.integer({ min: 1, max: 12 }),
            rampUpMonths: fc.integer({ min: 1, max: 6 }),
          })
          .map(({ firstMonth, length, rampUpMonths }) => ({
            kind: "rampUp" as const,
            firstMonth,
            months: Math.min(length, months - firstMonth),
            rampUpMonths,
          })),
        fc.array(fc.nat(5), { minLength: 1, maxLength: Math.min(12, months) }).map((weights) => ({
          kind: "weights" as const,
          weights: weights.map((weight, at) => (at ? weight : weight + 1)),
        })),
      ),
      startRate: rate,
      arrivals: fc.constantFrom("planned" as const, "planned" as const, "poisson" as const),
    })
    .map(({ count, profile, startRate, arrivals }) =>
      people(id, count, { profile, startRate: input(startRate), arrivals }),
    );

/** One to three groups of people. */
export const cohort = (months: number): fc.Arbitrary<Cohort> =>
  fc.record({
    segments: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => segment(`s${index}`, months)))),
    serviceMonths: fc.integer({ min: 1, max: 15 }).map(term),
    dropOut: fc.oneof(
      fc.constant({ kind: "none" as const }),
      rate.map((share) => ({ kind: "share" as const, share: input(share) })),
      fc.constantFrom(0.03, 0.2, 1).map((hazard) => ({ kind: "monthlyHazard" as const, hazard: input(hazard) })),
    ),
    withinPersonCorrelation: fc
      .constantFrom<Value>(0, 0.3, 0.9, { family: "uniform", low: 0, high: 0.8 })
      .map((value) => input(value)),
    maximumStarts: optional(fc.integer({ min: 0, max: 50 }).map(term)),
  });

/** An effect of any kind that keeps any baseline between 0 and 1 there. */
const effect = (stated: Value): fc.Arbitrary<Effect> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Effect>({ statedAs: "rate", rate: input(stated) }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Effect>(
        { statedAs: "relative", change: input(-0.4) },
        { statedAs: "relative", change: input({ family: "uniform", low: -0.5, high: 0 }) },
        { statedAs: "oddsRatio", ratio: input(2.5) },
        { statedAs: "oddsRatio", ratio: input({ family: "uniform", low: 0.5, high: 3 }) },
      ),
    },
  );

const steps = fc
  .array(
    fc
      .record({
        rate,
        baseline: rate,
        delay,
        drawn: fc.constantFrom("perTrial" as const, "perPerson" as const),
        afterDropOut: fc.constantFrom("none" as const, "reachable" as const),
        after: optional(fc.nat()),
        milestone: fc.nat(4),
        segmentRate: optional(rate),
        clock: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.record({ restarts: fc.integer({ min: 1, max: 3 }), everyMonths: fc.nat(4) }) },
        ),
        repeats: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.record({ times: fc.integer({ min: 2, max: 4 }), everyMonths: fc.nat(5) }) },
        ),
      })
      .chain((terms) => effect(terms.rate).map((withService) => ({ ...terms, withService }))),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => {
    /** Steps that others may come after: those that do not repeat. */
    const stages: string[] = [];
    return list.map(({ after, milestone, segmentRate, clock, repeats, withService, ...terms }, index): Outcome => {
      const id = `o${index}`;
      const before = stages.length > 0 && after !== undefined ? { after: stages[after % stages.length]! } : {};
      if (!repeats) stages.push(id);
      const step = { ...outcome(id, { ...terms, ...before }), ...(repeats ? { repeats } : {}) };
      if (milestone > 0 || index === 0)
        return {
          ...step,
          withService,
          ...(clock ? { clock } : {}),
          ...(segmentRate === undefined ? {} : { bySegment: { s0: { baseline: input(segmentRate) } } }),
        };
      const { baseline: _, withService: __, ...rest } = step;
      return {
        ...rest,
        kind: "milestone",
        rate: input(terms.rate),
        ...(segmentRate === undefined ? {} : { rateBySegment: { s0: input(segmentRate) } }),
      };
    });
  });

const counted = fc
  .record({
    rate: fc.constantFrom<Value>(0, 0.1, 0.6, { family: "uniform", low: 0, high: 0.9 }),
    baseline: fc.constantFrom<Value>(0.1, 0.5, { family: "uniform", low: 0, high: 0.9 }),
    tracking: fc.integer({ min: 1, max: 18 }),
    better: fc.constantFrom("more" as const, "fewer" as const),
    relative: optional(fc.constantFrom(-0.3, 0)),
  })
  .map(({ relative, better, ...terms }) => ({
    terms,
    rest: {
      better,
      ...(relative === undefined
        ? {}
        : { withService: { statedAs: "relative" as const, change: input(relative) } satisfies Effect }),
    },
  }));

const anyFrequency = fc
  .record({
    counted,
    model: fc.constantFrom(
      { model: "fixed" as const },
      { model: "poisson" as const },
      { model: "negativeBinomial" as const, dispersion: input(2.5) },
      { model: "betaBinomial" as const, dispersion: input(0.3), atMostPerMonth: term(1) },
    ),
  })
  .map(
    ({ counted: { terms, rest }, model }) =>
      (id: string): Outcome =>
        frequency(id, terms, { ...rest, ...model }),
  );

/** Measured of cohorts, so that no claim of a person can be made on it. */
const anyCohortMeasured = fc
  .record({
    counted,
    model: fc.constantFrom(
      { model: "fixed" as const },
      { model: "poisson" as const },
      { model: "negativeBinomial" as const, dispersion: input(2.5) },
      { model: "share" as const, designEffect: term(1.5) },
      { model: "score" as const, standardDeviation: input(1) },
    ),
    comparison: fc.constantFrom<Comparison>(
      { kind: "fixed" },
      { kind: "group", people: term(40) },
      { kind: "matched", controlsPerPerson: term(2) },
    ),
  })
  .map(({ counted: { terms, rest }, model, comparison }) =>
    cohortMeasured("m0", terms, { ...rest, ...model, comparison }),
  );

/** What single people can be claimed for: all but what is measured of cohorts, which stand last. */
export const claimable = (list: readonly Outcome[]): readonly Outcome[] =>
  list.filter(({ kind }) => kind !== "cohortMeasured");

/** One to seven outcomes of every kind; steps may come after earlier ones, so that pathways with branches arise. */
export const outcomes: fc.Arbitrary<readonly Outcome[]> = fc
  .record({ steps, frequencies: fc.array(anyFrequency, { maxLength: 1 }), measured: optional(anyCohortMeasured) })
  .map(({ steps: list, frequencies, measured }) => [
    ...list,
    ...frequencies.map((named, index) => named(`o${list.length + index}`)),
    ...(measured ? [measured] : []),
  ]);
