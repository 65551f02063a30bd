import type { Drawdown } from "../finance/drawdown.ts";
import type { Irr } from "../finance/irr.ts";

/** Row sums of one trial that several measures share, in the deal's currency. Arrays are used again. */
export interface TrialFacts {
  /** Savings less payments and own costs plus surplus, by party, and the same in present value. */
  readonly commissioner: Position;
  readonly public: Position;
  /** By financial year. */
  readonly yearly: Readonly<Record<YearlyName, Float64Array>>;
  /** Of each row of the grids of claims, in pence: its worth before caps, and what is paid. */
  readonly beforeCapsByRow: Float64Array;
  readonly paidByRow: Float64Array;
  /** What is paid of each row, in present value. */
  readonly worthByRow: Float64Array;
  readonly savingsByHolderYear: readonly Float64Array[];
  readonly savingsByHolder: Float64Array;
  irr: Irr;
  drawdown: Drawdown;
  savings: number;
  savingsPresentValue: number;
  payments: number;
  paymentsPresentValue: number;
  /** Of the provider's costs and the contract holder's own. */
  costsPresentValue: number;
  drawn: number;
  distributed: number;
  /** Paid to investors by guarantors. */
  guaranteed: number;
  profit: number;
  providerIncome: number;
  providerCosts: number;
  providerMargin: number;
  providerLowestCash: number;
  peakGap: number;
  firstGapMonth: number;
}

export interface Position {
  payments: number;
  savings: number;
  costs: number;
  surplus: number;
  net: number;
  netPresentValue: number;
  /** Counted from the service start; NaN where there is none within the months reported. */
  breakEvenMonth: number;
}

/** The yearly rows that are cash, in whole pence until they are told. */
export const CASH_ROWS = ["payments", "costs", "netPosition", "investorCash", "providerMargin"] as const;

export type YearlyName = "payments" | "savings" | "costs" | "netPosition" | "investorCash" | "providerMargin";

/** What each yearly row is called. */
export const yearlyLabels: Readonly<Record<YearlyName, string>> = {
  payments: "Payments",
  savings: "Savings to public budgets",
  costs: "Commissioner's own costs",
  netPosition: "Commissioner's net position",
  investorCash: "Investor's cash",
  providerMargin: "Provider's margin",
};

const noPosition = (): Position => ({
  payments: 0,
  savings: 0,
  costs: 0,
  surplus: 0,
  net: 0,
  netPresentValue: 0,
  breakEvenMonth: Number.NaN,
});

/** Facts of nothing, for so many budget holders, years and rows of claims. */
export function noFacts(holders: number, years: number, rows: number): TrialFacts {
  const year = (): Float64Array => new Float64Array(years);
  return {
    commissioner: noPosition(),
    public: noPosition(),
    yearly: {
      payments: year(),
      savings: year(),
      costs: year(),
      netPosition: year(),
      investorCash: year(),
      providerMargin: year(),
    },
    beforeCapsByRow: new Float64Array(rows),
    paidByRow: new Float64Array(rows),
    worthByRow: new Float64Array(rows),
    savingsByHolderYear: Array.from({ length: holders }, year),
    savingsByHolder: new Float64Array(holders),
    irr: { ambiguous: false },
    drawdown: { peak: 0 },
    savings: 0,
    savingsPresentValue: 0,
    payments: 0,
    paymentsPresentValue: 0,
    costsPresentValue: 0,
    drawn: 0,
    distributed: 0,
    guaranteed: 0,
    profit: 0,
    providerIncome: 0,
    providerCosts: 0,
    providerMargin: 0,
    providerLowestCash: 0,
    peakGap: 0,
    firstGapMonth: Number.NaN,
  };
}
