import fc from "fast-check";
import { knownFrom } from "#shared/engine/known-from.ts";
import type { EarlyTermination, MinimumPerformance } from "#shared/model/capital.ts";
import type { Cohort } from "#shared/model/cohort.ts";
import type { EffectMeasure } from "#shared/model/payment-rule.ts";
import type { Outcome } from "#shared/model/outcome.ts";

const effects = fc.constantFrom<EffectMeasure>("relative", "difference", "level", "avoided");

/** Whatever is measured by its effect, and whatever is achieved by its rate, at once or once known, or by its count. */
const minimum = ({ id, kind }: Outcome): fc.Arbitrary<MinimumPerformance> => {
  const outcome = fc.constant(id);
  const effect = fc.record({
    performance: fc.record({ kind: fc.constant("measuredEffect" as const), outcome, effect: effects }),
    minimum: fc.constantFrom(-0.1, 0, 0.1, 0.5),
  });
  if (kind === "cohortMeasured") return effect;
  const rate = fc.record({
    performance: fc
      .record({ outcome, knownAfterMonths: fc.constantFrom(0, 3, 8) })
      .map((of) => ({ kind: "outcomeRate" as const, ...of })),
    minimum: fc.constantFrom(0.1, 0.35, 0.8),
  });
  const count = fc.record({
    performance: fc.record({ kind: fc.constant("outcomeCount" as const), outcome }),
    minimum: fc.integer({ min: 1, max: 15 }),
  });
  return kind === "frequency" ? fc.oneof(effect, rate, count) : fc.oneof(rate, count);
};

/** A test of outcomes, of performance or of both, in a month by which performance can be known. */
export const earlyTermination = (
  months: number,
  outcomes: readonly Outcome[],
  cohort: Cohort,
): fc.Arbitrary<EarlyTermination> =>
  fc
    .record({
      month: fc.integer({ min: 2, max: months - 3 }),
      minimumOutcomes: fc.integer({ min: 1, max: 20 }),
      minimumPerformance: fc.constantFrom(...outcomes).chain(minimum),
      tested: fc.constantFrom("outcomes", "performance", "both"),
    })
    .map(({ month, minimumOutcomes, minimumPerformance, tested }): EarlyTermination => {
      const known = knownFrom(minimumPerformance.performance, { cohort, outcomes });
      const achieved = outcomes.flatMap(({ kind, id }) => (kind === "binary" || kind === "milestone" ? [id] : []));
      const counted = outcomes.some(({ kind }) => kind === "binary") ? {} : { outcomes: achieved };
      const byCount = { minimumOutcomes, ...counted };
      if (tested === "outcomes" || known > months - 2) return { testMonth: month, ...byCount };
      const testMonth = Math.max(month, Math.min(known, months - 2));
      return { testMonth, ...(tested === "both" ? byCount : {}), minimumPerformance };
    });
