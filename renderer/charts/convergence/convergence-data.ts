import type { Convergence } from "#shared/model/convergence.ts";
import type { Currency } from "#shared/model/currency.ts";

/** What the picture of how a figure settled is drawn from. */
export interface ConvergenceData {
  readonly figure: Convergence;
  readonly currency: Currency;
}

/** Standard errors to each side within which 19 runs in 20 of so many trials would find the mean. */
export const REACH = 1.96;
