import type { PlacedTerm } from "./with-term.ts";

/** A term of a deal with the values it is given in a sweep. */
export interface VariedTerm extends PlacedTerm {
  /** As the person wrote it: `price.job-13`, or a path such as `payment.rateCard.job-13.price`. */
  readonly name: string;
  /** At least one, no two alike. */
  readonly values: readonly number[];
}
