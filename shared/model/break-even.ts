/**
 * When cumulative savings overtake what was spent for them. In each trial sums are compared at the end of each month: the
 * trial breaks even in the first month from whose end on they are never behind again. Months before anything is paid or saved
 * do not count. Shares and months are over all trials, those that never break even within the months reported among them.
 */
export interface BreakEven {
  /** `public`: savings to all public budgets against all payments. `commissioner`: its own savings and the surplus it gets back against its own payments and costs. */
  readonly id: "public" | "commissioner";
  /** "Savings overtake payments". */
  readonly label: string;
  /** Share of trials that have broken even by the end of each year; one a year of `years` in the document. That of the last is the chance of ever breaking even. */
  readonly shareByYear: readonly number[];
  /** Monte Carlo standard error of each share. */
  readonly standardErrors: readonly number[];
  /** First month, counted from the service start, by whose end a tenth of all trials have broken even; absent where they never have. */
  readonly p10Month?: number | undefined;
  /** The same of half of all trials: the month of the middle trial. */
  readonly p50Month?: number | undefined;
  /** The same of nine tenths. */
  readonly p90Month?: number | undefined;
}
