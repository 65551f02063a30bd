import type { Input, Term } from "./input.ts";

/**
 * What a measured figure is set against. `fixed`: a figure agreed beforehand (a historical baseline), without sampling
 * error. `group`: a comparison group of so many people, followed anew for each cohort, with sampling error of its own.
 * `matched`: so many controls for each person of the cohort, likewise.
 */
export type Comparison =
  | {
      readonly kind: "fixed";
      /** The agreed figure, in the outcome's unit; absent: the baseline itself. */
      readonly value?: Input | undefined;
    }
  | {
      readonly kind: "group";
      /** People in the comparison group of each cohort. */
      readonly people: Term;
    }
  | {
      readonly kind: "matched";
      /** Controls matched to each person measured. */
      readonly controlsPerPerson: Term;
    };

/** One more way the effect was measured, blended into the figure that is paid on. */
export interface OtherEstimator {
  /** "Difference in differences". */
  readonly name: string;
  /** Its weight; the main comparison has what is left of 1. */
  readonly weight: number;
  readonly comparison: Comparison;
  /** Added to this estimator's comparison figure: what the method gets wrong. Absent: 0. */
  readonly bias?: Input | undefined;
}
