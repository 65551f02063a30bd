import type { Input } from "./input.ts";

/**
 * One line of the rate card. Without a `schedule` each achievement of the outcome is a claim; each event, where the
 * outcome is a frequency. With a `schedule` the rule pays on the effect measured for a cohort and has no claims.
 */
export interface PaymentRule {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** Id of the outcome it pays for. */
  readonly outcome: string;
  /**
   * Price in the deal's currency, for one claim (one achievement, one event or day), in the prices of contract year 0. With
   * a schedule only its `shareOfPrice` uses it: enter 0 for the others.
   */
  readonly price: Input;
  /** Probability that the evidence of an achievement is accepted. With a schedule enter 1. */
  readonly evidenceRate: Input;
  /** What counts as evidence, in words: "landlord's letter". */
  readonly evidence?: string | undefined;
  /** Paid `once` a person, at most so many times a person, or each time (`unlimited`). The earliest claims are paid. With a schedule: `once`. */
  readonly claimsPerPerson: "once" | "unlimited" | number;
  /** Ids of outcomes the person must have achieved too, paid for or not, in the month of the claim or before. */
  readonly requires?: readonly string[] | undefined;
  /**
   * What becomes of claims made before all of `requires` had been achieved. `lost`: they are never paid. `paidWhenMet`: they
   * are claimed in the month in which the last of it is, at the price of their own year, and lost if that is after the last
   * claim month. Absent: `lost`.
   */
  readonly claimsBeforeRequirement?: "lost" | "paidWhenMet" | undefined;
  /** Ids of the segments it pays for: a bonus for a group is a rule of its own. Absent: everyone. */
  readonly segments?: readonly string[] | undefined;
  /** Nothing is paid under this rule unless enough cases pass. */
  readonly qualityGate?: QualityGate | undefined;
  /** Factor on the price by segment id; 1 for segments not named. */
  readonly segmentMultipliers?: Readonly<Record<string, number>> | undefined;
  /**
   * Marginal tiers: the claims from number `fromClaim` on (1 is the first, in date order) have this price instead of
   * the rule's, up to the next tier. Stand in order of claim. A claim that is struck out has no number; one that a cap
   * leaves with nothing has.
   */
  readonly tiers?: readonly PriceTier[] | undefined;
  /** Nothing is paid until the n-th claim. */
  readonly threshold?: ClaimThreshold | undefined;
  /** Nothing is paid unless a measured effect passes a trigger. */
  readonly trigger?: EffectTrigger | undefined;
  /** Pays on the measured effect of a cohort instead of on claims. */
  readonly schedule?: PaymentSchedule | undefined;
  /** The most this rule ever pays, in date order: by number of claims, by amount, or both. */
  readonly cap?: RuleCap | undefined;
  /** Shares by payer id that replace the payers' own for this rule; they add up to 1. */
  readonly payerShares?: Readonly<Record<string, number>> | undefined;
}

/** The price of claims from a number on. */
export interface PriceTier {
  /** Running number of the first claim at this price; 1 is the first claim of the rule. */
  readonly fromClaim: number;
  /** In the deal's currency, in the prices of contract year 0. */
  readonly price: number;
}

/**
 * A share of cases that must pass. `evidence`: of all achievements that are claimed under this rule, the share whose
 * evidence is accepted. `outcome`: of all people who start, in the rule's `segments` where it names any, the share who achieve
 * another outcome in the claim window.
 */
export interface QualityGate {
  /** What is tested: `evidence` or `outcome`, as told above. */
  readonly tested: "evidence" | "outcome";
  /** Id of that other outcome. */
  readonly outcome?: string | undefined;
  /** Between 0 and 1; a share equal to it passes. */
  readonly minimumShare: number;
}

/** A number of claims below which nothing is paid. */
export interface ClaimThreshold {
  /** Running number of the first claim that is paid, in date order; 1 is the first claim of the rule. */
  readonly fromClaim: number;
  /** Whether earlier claims are paid too once that number is reached, dated in the month of that claim. */
  readonly paysEarlierClaims: boolean;
}

/**
 * How a measured figure is turned into one effect, improvement always positive. `relative`: the improvement as a share
 * of the comparison (0.10 for 10 % fewer). `difference`: the improvement in the outcome's own unit (0.05 for five
 * percentage points, 0.4 for 0.4 events a person or points of score). `level`: the cohort's own figure, with no
 * comparison. `avoided`: events avoided, or gained, by the whole cohort: difference × people measured; of a binary outcome
 * with a baseline of 0 the number of people who have achieved it.
 */
export type EffectMeasure = "relative" | "difference" | "level" | "avoided";

/** A measured effect that must be reached: pooled over all cohorts, and known when the last of them is measured. */
export interface EffectTrigger {
  /** Id of the outcome that is measured. */
  readonly outcome: string;
  readonly effect: EffectMeasure;
  /** An effect equal to it passes. */
  readonly minimumEffect: number;
  /** Whether claims made before the effect is known are paid then; otherwise they are lost. */
  readonly paysEarlierClaims: boolean;
}

/** The most a rule ever pays; claims, an amount or both are stated. The claim that crosses the amount is paid in part. */
export interface RuleCap {
  /** The most claims that are paid. */
  readonly claims?: number | undefined;
  /** The most money, in the deal's currency. */
  readonly amount?: number | undefined;
}

/**
 * Measured effect → payment. Each segment is a cohort; its claim falls in the month in which its effect is known (of a
 * binary outcome or milestone the last claim month), and its amounts and prices grow with indexation to that month's
 * contract year. An effect short of a mark by less than 1e-9 reaches it.
 */
export interface PaymentSchedule {
  /** How the effect on the left of the points is stated. */
  readonly effect: EffectMeasure;
  /**
   * What the values of the points are. `amount`: money in the deal's currency. `perPercentagePoint`: money for each
   * hundredth of effect, so an effect of 0.12 pays 12 times the value. `perAvoidedEvent`: money for each event avoided
   * (for a share: each person more), whichever way the effect is stated. `shareOfPrice`: a share of the rule's price.
   */
  readonly unit: "amount" | "perPercentagePoint" | "perAvoidedEvent" | "shareOfPrice";
  /** Whether amounts are for the cohort as a whole, or for each person measured. Absent: the cohort. */
  readonly per?: "cohort" | "person" | undefined;
  /**
   * `stepped`: the value of the last point whose effect is reached. `interpolated`: a straight line between two points.
   * Below the first point nothing is paid; above the last its value stands.
   */
  readonly between: "stepped" | "interpolated";
  /** In order of effect. */
  readonly points: readonly SchedulePoint[];
  /** Below this effect a cohort is paid nothing; an effect equal to it is paid. Absent: the first point decides. */
  readonly minimumEffect?: number | undefined;
  /**
   * `perCohort`: each cohort on its own effect. `pooled`: one payment when the last cohort is measured, on the effect of
   * all cohorts together, weighted by people and so by events, never by averaging percentages. `perCohortThenPooled`:
   * each cohort on its own effect; if any was paid nothing, then on the last cohort's measurement the pooled payment
   * less what cohorts were already paid, never below nothing.
   */
  readonly measured: "perCohort" | "pooled" | "perCohortThenPooled";
  /** Minimum effect of the pooled payment; absent: `minimumEffect`. */
  readonly pooledMinimumEffect?: number | undefined;
  /** Points of the pooled payment; absent: `points`. */
  readonly pooledPoints?: readonly SchedulePoint[] | undefined;
}

/** From this effect on, this value. */
export interface SchedulePoint {
  readonly effect: number;
  readonly value: number;
}
