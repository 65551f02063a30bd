import fc from "fast-check";
import type { Cohort, Segment } from "#shared/model/cohort.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { delay, optional, rate, type Value } from "./arbitrary-values.ts";
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
        fc.array(fc.nat(5), { minLength: 1, maxLength: Math.min(12, months) }).map((weights) => ({
          kind: "weights" as const,
          weights: weights.map((weight, at) => (at ? weight : weight + 1)),
        })),
      ),
      startRate: rate,
    })
    .map(({ count, profile, startRate }) => people(id, count, { profile, startRate: input(startRate) }));

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
  });

/** One to five outcomes; each may come after an earlier one, so that pathways with branches arise. */
export const outcomes: fc.Arbitrary<readonly Outcome[]> = fc
  .array(
    fc.record({
      rate,
      baseline: rate,
      delay,
      drawn: fc.constantFrom("perTrial" as const, "perPerson" as const),
      afterDropOut: fc.constantFrom("none" as const, "reachable" as const),
      after: optional(fc.nat()),
      milestone: fc.nat(4),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ after, milestone, ...terms }, index): Outcome => {
      const before = index > 0 && after !== undefined ? { after: `o${after % index}` } : {};
      const binary = outcome(`o${index}`, { ...terms, ...before });
      if (milestone > 0 || index === 0) return binary;
      const { baseline: _, withService: __, ...rest } = binary;
      return { ...rest, kind: "milestone", rate: input(terms.rate) };
    }),
  );
