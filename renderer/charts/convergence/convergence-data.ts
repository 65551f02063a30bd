import { HALF_INTERVAL } from "#shared/stats/half-interval.ts";
import type { Convergence } from "#shared/model/convergence.ts";
import type { Currency } from "#shared/model/currency.ts";

/** What the picture of how a figure settled is drawn from. */
export interface ConvergenceData {
  readonly figure: Convergence;
  readonly currency: Currency;
}

/** Whether it is a share of trials, and so lies between 0 and 1; a rate of return is a rate too and does not. */
export const isShare = ({ unit, id }: Convergence): boolean => unit === "rate" && id !== "investor.irr";

/** From where to where 19 runs in 20 would find the mean at a checkpoint; a share is never below 0 nor above 1. */
export function bandAt(figure: Convergence, index: number): readonly [number, number] {
  const [mean, reach] = [figure.mean[index] ?? 0, HALF_INTERVAL * (figure.standardError[index] ?? 0)];
  return isShare(figure) ? [Math.max(0, mean - reach), Math.min(1, mean + reach)] : [mean - reach, mean + reach];
}
