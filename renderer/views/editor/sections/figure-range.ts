import type { Outcome } from "#shared/model/outcome.ts";
import { countRange, figureRange, rateRange, type Range } from "#shared/schema/range.ts";

/** Where an outcome's figures may lie: shares of people, events a person a month, or any measured mean. */
export const figureRangeOf = ({ kind }: Outcome): Range =>
  kind === "frequency" ? countRange : kind === "cohortMeasured" ? figureRange : rateRange;
