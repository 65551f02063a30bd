import type { Input, Term } from "./input.ts";

/** Who puts money in, who is paid from the contract holder's account, and how surplus is shared. */
export interface Capital {
  /** This version simulates none or one. */
  readonly tranches: readonly Tranche[];
  readonly providerPayment: ProviderPayment;
  /** Capital is drawn so that the account closes each month at this much or more, while commitment lasts. */
  readonly minimumBalance: Term;
  /** Distributions leave enough for this many months of coming costs. */
  readonly reserveMonths: number;
  /** When cash above the reserve is distributed; and at the last month of the deal, whatever is left. */
  readonly distributionPeriod: "month" | "quarter" | "year";
  /** Receipts meet costs before new capital is drawn. `false` is not simulated by this version. */
  readonly recycling: boolean;
  /** How surplus, after principal is repaid, is shared. Shares add up to 1. */
  readonly surplus: SurplusShares;
  /** Annual IRR above which the investor's share goes to `aboveCap`. */
  readonly irrCap?: Term | undefined;
  /** Multiple of drawn capital above which the investor's share goes to `aboveCap`. */
  readonly moicCap?: Term | undefined;
  readonly aboveCap: "commissioner" | "provider";
  /** The contract may end early at a test date. Not simulated by this version. */
  readonly earlyTermination?: { readonly testMonth: number; readonly minimumOutcomes: number } | undefined;
}

export interface SurplusShares {
  readonly investor: Term;
  readonly provider: Term;
  readonly commissioner: Term;
}

/** One layer of capital. A lower seniority number is repaid first. */
export interface Tranche {
  readonly id: string;
  readonly name: string;
  readonly seniority: number;
  readonly commitment: Term;
  readonly drawdown: Drawdown;
  /** Not simulated by this version. */
  readonly coupon?: Coupon | undefined;
  /** Share of commitment, paid at month 0. Not simulated by this version. */
  readonly arrangementFee?: Term | undefined;
  /** Annual share of undrawn commitment. Not simulated by this version. */
  readonly nonUseFee?: Term | undefined;
  /** Share of principal made good at the end by a named guarantor. Not simulated by this version. */
  readonly guarantee?: { readonly guarantor: string; readonly shareOfPrincipal: Term } | undefined;
}

/** `asNeeded`: whenever the account would fall below its minimum. `scheduled`: not simulated by this version. */
export type Drawdown =
  | { readonly kind: "asNeeded" }
  | { readonly kind: "scheduled"; readonly amounts: readonly { readonly month: number; readonly amount: number }[] };

export interface Coupon {
  readonly annualRate: Input;
  readonly compounding: "simple" | "compound";
  readonly paid: "paid" | "accrued";
  /** Performance bands that replace the rate. */
  readonly bands?: readonly { readonly fromPerformance: number; readonly rate: number }[] | undefined;
  readonly between?: "stepped" | "interpolated" | undefined;
  readonly floorMonths?: number | undefined;
}

/**
 * What the contract holder pays the provider. `cost`: its costs as they arise, plus a mark-up. `fee`: so much a month
 * and a start whatever it costs, so that the provider carries the difference; `shareAtRisk` above 0 is not simulated by
 * this version.
 */
export type ProviderPayment =
  | { readonly kind: "cost"; readonly markUp: Input }
  | {
      readonly kind: "fee";
      readonly perMonth: Input;
      readonly firstMonth: number;
      readonly lastMonth: number;
      readonly perStart: Input;
      readonly shareAtRisk: Term;
    };
