import type { Period } from "../model/period.ts";
import type { TrancheRows, TrancheTerms } from "./tranche-terms.ts";

/** The account's terms, made ready: money in pence. */
export interface AccountTerms {
  readonly tranches: readonly TrancheTerms[];
  /** Whether as-needed capital is drawn in proportion to commitments, and not in the order of the list. */
  readonly drawnInProportion: boolean;
  /** Whether a class is paid its fees, coupons and principal before the next, and not all coupons before all principal. */
  readonly paidClassByClass: boolean;
  readonly minimumBalance: number;
  readonly reserveMonths: number;
  readonly distributionPeriod: Period;
  /** Whether receipts meet costs before capital is drawn. */
  readonly recycling: boolean;
  /** Shares of surplus; the commissioner gets the rest. */
  readonly investorShare: number;
  readonly providerShare: number;
  /** Monthly growth factor at the IRR cap, (1 + cap)^(1/12); undefined when there is no cap. */
  readonly hurdleGrowth: number | undefined;
  /** The most investors may get for each pound drawn; Infinity when there is no cap. */
  readonly multipleCap: number;
  readonly aboveCapTo: "commissioner" | "provider";
}

/** The account month by month, in pence; arrays as long as the deal's cash runs. */
export interface CashAccount {
  readonly drawn: Float64Array;
  /** To investors: fees, coupons, principal and their share of surplus, all tranches together. */
  readonly distributed: Float64Array;
  /** From guarantors to investors; not through the account. */
  readonly guarantee: Float64Array;
  /** To the provider beside its fee: held-back fee that is released, and its share of surplus. */
  readonly toProvider: Float64Array;
  /** The part of `toProvider` that is held-back fee. */
  readonly releasedFee: Float64Array;
  readonly toCommissioner: Float64Array;
  /** The part of `toProvider` or `toCommissioner`, whichever the terms name, that is above what investors may take. */
  readonly aboveCaps: Float64Array;
  /** New shortfall of the month that nothing funds: how much further the balance fell below zero. */
  readonly fundingGap: Float64Array;
  /** At the end of the month; below zero while a funding gap is open. */
  readonly balance: Float64Array;
  readonly tranches: readonly TrancheRows[];
}

/** Room for an account of so many months. */
export function cashAccount(months: number, tranches: readonly TrancheRows[]): CashAccount {
  const row = (): Float64Array => new Float64Array(months);
  return {
    drawn: row(),
    distributed: row(),
    guarantee: row(),
    toProvider: row(),
    releasedFee: row(),
    toCommissioner: row(),
    aboveCaps: row(),
    fundingGap: row(),
    balance: row(),
    tranches,
  };
}
