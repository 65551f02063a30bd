import type { MeasuredCohorts } from "#shared/payment/measured-effect.ts";

/** Cohorts of so many people, each with its mean and the comparison's; one estimator, events that should be fewer. */
export const measuredCohorts = (
  cohorts: readonly {
    readonly people: number;
    readonly mean: number;
    readonly comparison: number;
    readonly month?: number;
  }[],
  rest: Partial<MeasuredCohorts> = {},
): MeasuredCohorts => ({
  better: "fewer",
  people: Float64Array.from(cohorts, ({ people }) => people),
  means: Float64Array.from(cohorts, ({ mean }) => mean),
  comparisons: [Float64Array.from(cohorts, ({ comparison }) => comparison)],
  weights: [1],
  months: Int32Array.from(cohorts, ({ month = 0 }) => month),
  ...rest,
});
