import { missingValue } from "./missing-value.ts";
import { percent } from "./percent.ts";

/** An internal rate of return: `5.3% a year`. */
export function irr(rate: number | undefined, decimals = 1): string {
  const text = percent(rate, decimals);
  return text === missingValue ? text : `${text} a year`;
}
