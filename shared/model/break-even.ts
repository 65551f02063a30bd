/**
 * When cumulative savings overtake what was spent for them. In each trial sums are compared at the end of each financial
 * year: the trial has broken even by that year if they are not behind then nor in any later year. Years before
 * anything is paid or saved do not count.
 */
export interface BreakEven {
  /** `public`: savings to all public budgets against all payments. `commissioner`: its own net position, with its own costs and the surplus it gets back. */
  readonly id: "public" | "commissioner";
  /** "Savings overtake payments". */
  readonly label: string;
  /** Share of trials that have broken even by the end of each year; one a year of `years` in the document. */
  readonly shareByYear: readonly number[];
  /** Monte Carlo standard error of each share. */
  readonly standardErrors: readonly number[];
  /** First year by the end of which half of all trials have broken even; absent where they never do. */
  readonly medianYear?: string | undefined;
}
