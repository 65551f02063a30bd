import { decimal } from "./decimal.ts";
import { errorStep } from "./error-step.ts";
import { type Estimate, estimate, inSteps } from "./estimate.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/**
 * The Monte Carlo error beside an estimate, to its leading digit: `±£4k`. It is one standard error, as in the result
 * document; say so once where it is shown. An error finer than the estimate's last digit is not nothing, it is below it:
 * `±<£1k`. A dash when there is no error to tell: one trial, or no value.
 */
export function withError({ value, standardError, unit, currency, startMonth }: Estimate): string {
  if (!isShowable(value) || !isShowable(standardError)) return missingValue;
  const step = errorStep(value, standardError, unit);
  const told = (size: number): string =>
    unit === "month" ? inMonths(size) : inSteps(size, step, unit, currency, startMonth);
  if (standardError === 0) return "±0";
  return standardError < step / 2 ? `±<${told(step)}` : `±${told(standardError)}`;
}

/** An estimate and its error in one: `£1.234m ±£4k`. */
export const estimateWithError = (shown: Estimate): string => {
  const text = estimate(shown);
  const error = withError(shown);
  return error === missingValue ? text : `${text} ${error}`;
};

const inMonths = (months: number): string => {
  const whole = Math.max(1, Math.round(months));
  return whole === 1 ? "1 month" : `${decimal(whole)} months`;
};
