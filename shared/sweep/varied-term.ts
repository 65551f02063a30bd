import type { PathStep } from "../model/problem.ts";

/** A term of a deal with the values it is given in a sweep. */
export interface VariedTerm {
  /** As the person wrote it: `price.job-13`, or a path such as `payment.rateCard.job-13.price`. */
  readonly name: string;
  /** Where its number or input stands; several places where one name means several, which then get the same value. */
  readonly paths: readonly (readonly PathStep[])[];
  /** At least one, no two alike. */
  readonly values: readonly number[];
}
