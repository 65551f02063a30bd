import fc from "fast-check";
import type { EffectMeasure, PaymentSchedule, SchedulePoint } from "#shared/model/payment-rule.ts";
import { hundredths, optional } from "./arbitrary-values.ts";

/** Sometimes, so that a deal with many kinds of terms still pays something. */
export const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** What is absent is left out. */
export const present = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

/** Every way to state an effect. */
export const effects = fc.constantFrom<EffectMeasure>("relative", "difference", "level", "avoided");

const points = (values: fc.Arbitrary<number>): fc.Arbitrary<readonly SchedulePoint[]> =>
  fc
    .array(fc.record({ step: fc.integer({ min: 1, max: 30 }), value: values }), { minLength: 1, maxLength: 4 })
    .chain((list) =>
      fc.integer({ min: -20, max: 20 }).map((first) => {
        let effect = first / 100;
        return list.map(({ step, value }) => ({ effect: (effect = Math.round(effect * 100 + step) / 100), value }));
      }),
    );

/** What a measured effect pays, by points. */
export const schedule = fc
  .constantFrom<PaymentSchedule["unit"]>("amount", "perPercentagePoint", "perAvoidedEvent", "shareOfPrice")
  .chain((unit) => {
    const values = unit === "shareOfPrice" ? fc.constantFrom(0, 0.25, 0.5, 1) : hundredths(900);
    return fc.record({
      unit: fc.constant(unit),
      effect: effects,
      per: optional(fc.constantFrom("cohort" as const, "person" as const)),
      between: fc.constantFrom("stepped" as const, "interpolated" as const),
      points: points(values),
      minimumEffect: optional(fc.constantFrom(-0.1, 0, 0.1)),
      measured: fc.constantFrom("perCohort" as const, "pooled" as const, "perCohortThenPooled" as const),
      pooledMinimumEffect: seldom(fc.constantFrom(0, 0.05)),
      pooledPoints: seldom(points(values)),
    });
  })
  .map(present);
