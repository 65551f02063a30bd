/** One layer of capital made ready for the account: money in pence, months counted from 0. */
export interface TrancheTerms {
  /** A lower number is paid first. */
  readonly seniority: number;
  readonly commitment: number;
  /** Drawn by month whether needed or not; undefined: drawn as needed. */
  readonly scheduled: Float64Array | undefined;
  /** First month in which principal is due; −1: as cash allows. */
  readonly repaymentMonth: number;
  readonly coupon: CouponTerms | undefined;
  /** Paid from the account in month 0. */
  readonly arrangementFee: number;
  /** Share of undrawn commitment that a month earns. */
  readonly monthlyNonUseRate: number;
  /** Share of principal that is repayable, known once the repayment month is over; filled anew each trial. */
  repayableShare: number;
  /** The most a guarantor pays: a share of what was drawn, and an amount; 0 and 0 where there is none. */
  readonly guaranteedShare: number;
  readonly guaranteedAmount: number;
  /** Share of the investors' part of surplus; undefined: in proportion to capital drawn. */
  readonly surplusShare: number | undefined;
}

/** Interest on drawn principal. */
export interface CouponTerms {
  readonly compound: boolean;
  /** Due with the last of the principal, and not at each payment. */
  readonly accrued: boolean;
  /** Month of the first payment; −1: with every distribution. */
  readonly firstPayment: number;
  readonly everyMonths: number;
  /** What each month earns, as a share of what bears interest; filled anew each trial. */
  readonly monthlyRates: Float64Array;
}

/** What passed between the account and one tranche, by month, in pence. */
export interface TrancheRows {
  readonly drawn: Float64Array;
  /** Arrangement and non-use fees. */
  readonly fees: Float64Array;
  readonly coupons: Float64Array;
  readonly principal: Float64Array;
  /** Principal that a cap on return sent to the party named: owed no more. */
  readonly principalAboveCaps: Float64Array;
  /** Principal that performance wrote off: owed no more. */
  readonly writtenOff: Float64Array;
  readonly surplus: Float64Array;
  /** From the guarantor, not from the account. */
  readonly guarantee: Float64Array;
}

/** Room for a tranche's rows. */
export const trancheRows = (months: number): TrancheRows => ({
  drawn: new Float64Array(months),
  fees: new Float64Array(months),
  coupons: new Float64Array(months),
  principal: new Float64Array(months),
  principalAboveCaps: new Float64Array(months),
  writtenOff: new Float64Array(months),
  surplus: new Float64Array(months),
  guarantee: new Float64Array(months),
});
