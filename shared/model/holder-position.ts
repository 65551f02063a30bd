/** What one budget holder pays and saves: means over trials, and its net position. The net positions add up to the public sector's. */
export interface HolderPosition {
  /** Id of the budget holder. */
  readonly holder: string;
  /** Name of the budget holder. */
  readonly name: string;
  /** Paid by all payers whose budget it is, on average. */
  readonly meanPayments: number;
  /** Saved in its budget, on average. */
  readonly meanSavings: number;
  /** The commissioner's own costs less the surplus it gets back, on average; 0 for everyone else. */
  readonly meanOwnCosts: number;
  /** Savings − payments − own costs, on average. */
  readonly meanNet: number;
  /** Monte Carlo standard error of the mean net position. */
  readonly standardErrorOfNet: number;
  /** 10th percentile of the net position. */
  readonly p10Net: number;
  /** 50th percentile of the net position. */
  readonly p50Net: number;
  /** 90th percentile of the net position. */
  readonly p90Net: number;
  /** Share of trials in which the net position is below 0. */
  readonly worseOff: number;
  /** Monte Carlo standard error of that share. */
  readonly standardErrorOfWorseOff: number;
}
