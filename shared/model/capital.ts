import type { ProviderPayment } from "./provider-payment.ts";
import type { Term } from "./input.ts";
import type { Performance, Tranche } from "./tranche.ts";

/**
 * Who puts money in, who is paid from the contract holder's account, and how surplus is shared. Cash above the reserve pays
 * fees and coupons that are due, then principal, with the last of it accrued coupon; what is left is surplus. Without enough
 * capital the account runs below zero, and later receipts fill that gap first. Method: docs/method/capital.md.
 */
export interface Capital {
  /** Layers of capital; none where nobody invests. */
  readonly tranches: readonly Tranche[];
  /**
   * How a call for as-needed capital is met. `listed`, and absent: tranche by tranche in the order of the list.
   * `inProportion`: by all as-needed tranches in proportion to their commitments; what one that is used up cannot give
   * falls to the others in the same way.
   */
  readonly asNeededOrder?: "listed" | "inProportion" | undefined;
  /**
   * Who is paid first of what is due. `couponsFirst`, and absent: all fees and coupons by seniority, then all principal by
   * seniority. `classByClass`: a class of seniority is paid fees, coupons and principal before the next class gets
   * anything; an accrued coupon is paid with the last of its principal, ahead of the next class.
   */
  readonly orderOfPayment?: "couponsFirst" | "classByClass" | undefined;
  readonly providerPayment: ProviderPayment;
  /** Capital is drawn so that the account closes each month at this much or more, while commitment lasts. */
  readonly minimumBalance: Term;
  /** Distributions leave enough for this many months of coming costs, or the minimum balance if that is more. */
  readonly reserveMonths: number;
  /**
   * When cash above the reserve is distributed: at the end of each period, counted from month 0 (a `year` ends in months 11, 23
   * and so on); and at the last month of the deal, whatever is left.
   */
  readonly distributionPeriod: "month" | "quarter" | "year";
  /**
   * `true`: receipts meet costs before new capital is drawn. `false`: costs are met by drawing capital until it is used
   * up, and only then from receipts, which otherwise wait for distribution.
   */
  readonly recycling: boolean;
  /**
   * How surplus is shared. There is none while any capital is out: cash waits for principal that is not due yet, and for
   * coupons and fees that are owed. Shares add up to 1.
   */
  readonly surplus: SurplusShares;
  /**
   * Annual IRR of all tranches together above which what investors would get goes to `aboveCap`: coupons, principal or
   * surplus, whichever comes last. Fees count and are not cut; what a guarantor pays does not count.
   */
  readonly irrCap?: Term | undefined;
  /** Multiple of drawn capital, all tranches together, above which what investors would get goes likewise. */
  readonly moicCap?: Term | undefined;
  /** Who gets what the caps on return keep from investors. */
  readonly aboveCap: "commissioner" | "provider";
  /** The contract may end early at a test date. */
  readonly earlyTermination?: EarlyTermination | undefined;
}

/** Shares of surplus by party, between 0 and 1. */
export interface SurplusShares {
  /** Investors' share, all tranches together. */
  readonly investor: Term;
  /** Provider's share. */
  readonly provider: Term;
  /** Lead commissioner's share. */
  readonly commissioner: Term;
}

/**
 * The contract ends at the end of `testMonth` when too few outcomes have been achieved by then, or performance falls short:
 * one of the two at least is stated, and where both are, either ends it. Nobody starts later, whoever is in service leaves,
 * achievements after that month do not happen, monthly costs and fees stop; costs agreed for a later month stand. What would
 * have come later without the service does not count either. Scheduled capital is no longer drawn, and principal due at a
 * later month is due at once.
 */
export interface EarlyTermination {
  /** Month, counted from 0, at whose end it is tested. */
  readonly testMonth: number;
  /** Achievements by then, of the outcomes named, below which the contract ends. */
  readonly minimumOutcomes?: number | undefined;
  /**
   * Ids of the outcomes counted for `minimumOutcomes`, which people achieve. Absent: all that people achieve, other than
   * milestones and events of which fewer is better.
   */
  readonly outcomes?: readonly string[] | undefined;
  /** Performance at the end of that month, such as a rate or a measured effect, below which the contract ends. */
  readonly minimumPerformance?: MinimumPerformance | undefined;
}

/** What performance must reach. */
export interface MinimumPerformance {
  /**
   * At the end of the test month; of a measured effect what is known by then. Not `paymentsToPlan`: what is paid is worked
   * out once it is known when the contract ends.
   */
  readonly performance: Performance;
  /** In the unit of the performance: 0.4 for a rate of 40 %. A performance equal to it passes. */
  readonly minimum: number;
}
