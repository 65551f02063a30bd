import type { Distribution } from "#shared/model/distribution.ts";
import type { CohortMeasuredOutcome, FrequencyOutcome } from "#shared/model/outcome.ts";
import { input, term } from "./deal-parts.ts";

type Value = number | Distribution;

interface CountedTerms {
  readonly rate: Value;
  readonly baseline: Value;
  readonly tracking?: number;
}

/** A count a person: fewer is better and everyone has exactly the mean, unless told otherwise. */
export const frequency = (
  id: string,
  { rate, baseline, tracking = 12 }: CountedTerms,
  rest: Partial<FrequencyOutcome> = {},
): FrequencyOutcome => ({
  kind: "frequency",
  id,
  name: `Events of ${id}`,
  event: "event",
  better: "fewer",
  model: "fixed",
  trackingMonths: term(tracking),
  withService: { statedAs: "rate", rate: input(rate) },
  baseline: input(baseline),
  ...rest,
});

/** A figure of a cohort: fewer is better and it is measured without error against the baseline, unless told otherwise. */
export const cohortMeasured = (
  id: string,
  { rate, baseline, tracking = 12 }: CountedTerms,
  rest: Partial<CohortMeasuredOutcome> = {},
): CohortMeasuredOutcome => ({
  kind: "cohortMeasured",
  id,
  name: `Measured ${id}`,
  event: "event",
  better: "fewer",
  model: "fixed",
  trackingMonths: term(tracking),
  withService: { statedAs: "rate", rate: input(rate) },
  baseline: input(baseline),
  comparison: { kind: "fixed" },
  ...rest,
});
