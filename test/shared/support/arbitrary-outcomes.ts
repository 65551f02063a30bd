import fc from "fast-check";
import type { Comparison } from "#shared/model/comparison.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { outcomes } from "./arbitrary-people.ts";
import { optional } from "./arbitrary-values.ts";
import { cohortMeasured, frequency } from "./counted-parts.ts";
import { input, term } from "./deal-parts.ts";

const comparison = fc.constantFrom<Comparison>(
  { kind: "fixed" },
  { kind: "fixed", value: input(0.9) },
  { kind: "group", people: term(40) },
  { kind: "matched", controlsPerPerson: term(2) },
);
const better = fc.constantFrom("more" as const, "fewer" as const);
const tracking = fc.integer({ min: 1, max: 9 });
const after = fc.nat(3);

const counted = fc
  .record({
    terms: fc.record({ rate: fc.constantFrom(0.1, 0.6, 2), baseline: fc.constantFrom(0.3, 0.9), tracking }),
    model: fc.constantFrom(
      { model: "fixed" as const },
      { model: "poisson" as const },
      { model: "poisson" as const },
      { model: "negativeBinomial" as const, dispersion: input(2.5) },
    ),
    better,
    comparison,
    measuredAfterMonths: after,
  })
  .map(
    ({ terms, model, ...rest }) =>
      (id: string): Outcome =>
        frequency(id, terms, { ...model, ...rest }),
  );

const measured = fc
  .record({
    terms: fc.record({ rate: fc.constantFrom(0.3, 0.5), baseline: fc.constantFrom(0.4, 0.6), tracking }),
    model: fc.constantFrom(
      { model: "fixed" as const },
      { model: "poisson" as const },
      { model: "share" as const },
      { model: "score" as const, standardDeviation: input(0.8) },
    ),
    better,
    comparison,
    measuredAfterMonths: after,
    other: optional(fc.constantFrom(0.2, 0.5)),
  })
  .map(
    ({ terms, model, other, ...rest }) =>
      (id: string): Outcome =>
        cohortMeasured(id, terms, {
          ...model,
          ...rest,
          ...(other === undefined
            ? {}
            : {
                otherEstimators: [
                  {
                    name: "Difference in differences",
                    weight: other,
                    comparison: { kind: "group", people: term(60) },
                    bias: input(0.05),
                  },
                ],
              }),
        }),
  );

/** Some first steps repeat and some stages have a sustain clock. */
const varied = (list: readonly Outcome[], repeating: number, clocked: number): Outcome[] =>
  list.map((each, index): Outcome => {
    if (each.kind === "binary" && index === clocked) return { ...each, clock: { restarts: 2, everyMonths: 2 } };
    const hasLater = list.some((other) => "after" in other && other.after === each.id);
    if ((each.kind === "binary" || each.kind === "milestone") && index === repeating && !hasLater)
      return { ...each, repeats: { times: 4, everyMonths: 3 } };
    return each;
  });

/** Outcomes of every kind; at least one that people achieve. */
export const outcomesOfAnyKind: fc.Arbitrary<readonly Outcome[]> = fc
  .record({
    achieved: outcomes,
    repeating: fc.nat(5),
    clocked: fc.nat(8),
    others: fc.array(fc.oneof(counted, measured), { maxLength: 3 }),
  })
  .map(({ achieved, repeating, clocked, others }) => [
    ...varied(achieved, repeating, clocked),
    ...others.map((make, index) => make(`x${index}`)),
  ]);
