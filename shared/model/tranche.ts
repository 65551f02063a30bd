import type { Input, Term } from "./input.ts";
import type { EffectMeasure } from "./payment-rule.ts";

/** One layer of capital. Within a class of seniority money is shared in proportion to what is owed. */
export interface Tranche {
  readonly id: string;
  /** Name shown to people: the investor or the layer. */
  readonly name: string;
  /** A lower number is paid first. */
  readonly seniority: number;
  /** The most that can ever be drawn, in the deal's currency: what has been repaid cannot be drawn again. */
  readonly commitment: Term;
  readonly drawdown: Drawdown;
  /** When principal is repaid. Absent: as cash allows. */
  readonly repayment?: Repayment | undefined;
  readonly coupon?: Coupon | undefined;
  /** Share of commitment, paid to the tranche from the account in month 0. */
  readonly arrangementFee?: Term | undefined;
  /**
   * Annual share of undrawn commitment; a twelfth is earned each month, month 0 included, on what was undrawn at its
   * start, for as long as it can be drawn. Due in the months of the coupon's payments, else with every distribution.
   */
  readonly nonUseFee?: Term | undefined;
  /** Principal made good at the end of the deal by a named guarantor, who pays the tranche and not the account. */
  readonly guarantee?: Guarantee | undefined;
  /**
   * Share of principal that is repayable, by performance at the end of the month in which it falls due, `atMonth` or an
   * early end of the contract if sooner; the rest is written off then.
   * Repaid as cash allows, it is decided in the last month, for what is still out. Absent: all of it.
   */
  readonly principalAtRisk?: PerformanceSchedule | undefined;
  /**
   * Share of the investors' part of surplus that goes to this tranche. Absent in every tranche: in proportion to capital
   * drawn. Present in one, it must be in all, and they add up to 1. What would be for a tranche of which nothing was drawn
   * goes to the others.
   */
  readonly surplusShare?: Term | undefined;
}

/**
 * `asNeeded`: whenever the account would fall below its minimum. `scheduled`: so much in each month named, whether
 * needed or not, never more than the commitment in all.
 */
export type Drawdown =
  | { readonly kind: "asNeeded" }
  | {
      readonly kind: "scheduled";
      /** In any order; several in one month add up. */
      readonly amounts: readonly ScheduledAmount[];
    };

/** Money in a month. */
export interface ScheduledAmount {
  /** Counted from 0. */
  readonly month: number;
  /** In the deal's currency. */
  readonly amount: number;
}

/**
 * `asCashAllows`: at each distribution, out of cash above the reserve. `atMonth`: nothing before that month; then, and at
 * every distribution after it, as much as cash allows; nothing is drawn after it. In the last month all principal is due.
 */
export type Repayment =
  | { readonly kind: "asCashAllows" }
  | {
      readonly kind: "atMonth";
      /** Counted from 0, at most the last month of the deal: 84 for a contract of 85 months, if its cash runs no longer. */
      readonly month: number;
    };

/** Interest on drawn principal. It accrues from the month after the capital is drawn, month by month. */
export interface Coupon {
  /** Annual rate: 0.05 for 5 %. */
  readonly annualRate: Input;
  /**
   * `simple`: rate/12 of the principal outstanding each month. `compound`: (1 + rate)^(1/12) − 1 of principal and coupon
   * not yet paid.
   */
  readonly compounding: "simple" | "compound";
  /**
   * `paid`: due whenever coupons are paid, whenever principal due at a month is, and with the last of the principal; what
   * cash does not allow stays due and comes first at the next distribution. `accrued`: due with the last of the
   * principal, right after it.
   */
  readonly paid: "paid" | "accrued";
  /** When coupons are paid. Absent: with every distribution. */
  readonly payments?: CouponPayments | undefined;
  /** Rates by performance that replace the annual rate from a month on. */
  readonly performance?: CouponByPerformance | undefined;
}

/** In `firstMonth`, no later than the last month of the deal, and every so many months after it. */
export interface CouponPayments {
  /** Counted from 0: capital drawn in month 0 has earned a full year's coupon in month 12. */
  readonly firstMonth: number;
  /** Whole months from one payment to the next, 1 or more. */
  readonly everyMonths: number;
}

/** A coupon that follows performance: fixed until a month, then by bands, with a floor in early years. */
export interface CouponByPerformance {
  /** First month, counted from 0, that earns at the rate of the schedule; `annualRate` holds before. */
  readonly fromMonth: number;
  /** Performance → annual rate. */
  readonly schedule: PerformanceSchedule;
  /**
   * When performance decides the rate. `monthly`, and absent: the rate of a month follows from performance at the end of
   * the month before. `atRepayment`: performance at the end of the month in which principal falls due (`atMonth`, or an
   * early end if sooner) decides the rate of every month from `fromMonth` on, past ones included; for an accrued coupon.
   */
  readonly decided?: "monthly" | "atRepayment" | undefined;
  /** The rate is never below this… */
  readonly floorRate?: number | undefined;
  /** …until the end of this month, counted from 0. Absent: to the end. */
  readonly floorUntilMonth?: number | undefined;
}

/** Performance → a rate or a share, by points. */
export interface PerformanceSchedule {
  readonly performance: Performance;
  /**
   * `stepped`: the value of the last point that is reached. `interpolated`: a straight line between two points. Below the
   * first point the value is 0; above the last its value stands.
   */
  readonly between: "stepped" | "interpolated";
  /** In order of performance. */
  readonly points: readonly PerformancePoint[];
}

/** From this performance on, this value. */
export interface PerformancePoint {
  readonly from: number;
  readonly value: number;
}

/** What performance is, at the end of a month. */
export type Performance =
  | OutcomeRatePerformance
  | OutcomeCountPerformance
  | PaymentsPerformance
  | MeasuredEffectPerformance;

/** Achievements of an outcome so far over people who have started so far; 0 while nobody has. */
export interface OutcomeRatePerformance {
  readonly kind: "outcomeRate";
  readonly outcome: string;
  /**
   * Months after the start at whose end a person's result counts as known: only people who started at least so long ago,
   * and what they have achieved by now, count. Absent: 0, everyone who has started.
   */
  readonly knownAfterMonths?: number | undefined;
}

/** Achievements of an outcome so far. */
export interface OutcomeCountPerformance {
  readonly kind: "outcomeCount";
  readonly outcome: string;
}

/** Outcome payments received so far over a planned total. */
export interface PaymentsPerformance {
  readonly kind: "paymentsToPlan";
  /** In the deal's currency, above 0. */
  readonly planned: number;
}

/** The effect of a measured outcome pooled over the cohorts measured so far; 0 while none has been. */
export interface MeasuredEffectPerformance {
  readonly kind: "measuredEffect";
  readonly outcome: string;
  readonly effect: EffectMeasure;
}

/**
 * Cover for principal not repaid by the end of the deal, written off or not: a share of what was drawn, an amount, or the
 * lesser of both. One at least is stated. What a cap on return keeps from investors is not made good.
 */
export interface Guarantee {
  /** Who pays. */
  readonly guarantor: string;
  /** Share of drawn principal that is covered, between 0 and 1. */
  readonly shareOfPrincipal?: Term | undefined;
  /** The most that is paid, in the deal's currency. */
  readonly amount?: Term | undefined;
}

/** What a guarantee covers of an amount of principal, none of it repaid; in the unit of its amount. */
export const coverOf = ({ shareOfPrincipal, amount }: Guarantee, principal: number): number =>
  Math.min((shareOfPrincipal?.value ?? 1) * principal, amount?.value ?? principal, principal);
