import type { Input, Term } from "./input.ts";

/** Who is referred, when, how many start, and how they differ. */
export interface Cohort {
  /** What one of them is called in a sentence, in the singular: "young person". Absent: "person". */
  readonly person?: string | undefined;
  /** Groups of people; each is a cohort of its own where effects are measured. */
  readonly segments: readonly Segment[];
  /**
   * Months of service one person gets, counted from the start month. Drop-out and the costs of people in service end with
   * them; outcomes may come later.
   */
  readonly serviceMonths: Term;
  readonly dropOut: DropOut;
  /**
   * How far a person who succeeds at one thing tends to succeed at others: the correlation, between 0 and 1, of a
   * person's latent propensities across pathways and counts (a one-factor Gaussian copula). 0: people are alike.
   */
  readonly withinPersonCorrelation: Input;
  /** No more than this many people may start, first come first served: by month, then in the order of the segments. */
  readonly maximumStarts?: Term | undefined;
}

/** A group of people who are referred together. */
export interface Segment {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** People referred over the whole contract; a draw is rounded to whole people. */
  readonly referrals: Input;
  readonly profile: ReferralProfile;
  /**
   * `planned`: by the end of each month the profile's share of them has come, rounded to whole people, halves up: of 10
   * over four even months 3, 2, 3 and 2. `poisson`: each month's number is a Poisson draw
   * whose mean is the profile's. Absent: planned.
   */
  readonly arrivals?: "planned" | "poisson" | undefined;
  /** Probability that a person referred starts the service. */
  readonly startRate: Input;
}

/**
 * When people are referred. `even`: spread evenly over the months from `firstMonth` (0 is the service start) for
 * `months` months. `rampUp`: likewise, but the first `rampUpMonths` rise in equal steps to the full monthly number.
 * `weights`: in proportion to one weight a month from month 0.
 */
export type ReferralProfile =
  | {
      readonly kind: "even";
      /** Counted from 0, the service start. */
      readonly firstMonth: number;
      /** Months of referrals, 1 or more. */
      readonly months: number;
    }
  | {
      readonly kind: "rampUp";
      /** Counted from 0, the service start. */
      readonly firstMonth: number;
      /** Months of referrals with those of the ramp, 1 or more. */
      readonly months: number;
      /** k-th month of the ramp has k / (rampUpMonths + 1) of the full number. */
      readonly rampUpMonths: number;
    }
  | {
      readonly kind: "weights";
      /** One weight a month from month 0, 0 or more, at least one above 0. */
      readonly weights: readonly number[];
    };

/**
 * How people leave early. `none`: nobody does. `share`: this share leaves at some time within the service months, at a constant monthly
 * hazard. `monthlyHazard`: the probability that a person still in service leaves at the end of a month.
 */
export type DropOut =
  | { readonly kind: "none" }
  | {
      readonly kind: "share";
      /** Share of those who start. */
      readonly share: Input;
    }
  | {
      readonly kind: "monthlyHazard";
      /** Probability of leaving at the end of each month. */
      readonly hazard: Input;
    };
