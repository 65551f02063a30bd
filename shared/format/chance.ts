import { isShowable, missingValue } from "./missing-value.ts";
import { percent } from "./percent.ts";

/**
 * A probability found by simulation. Whole per cents between 1 % and 99 %; nearer the ends one decimal, and never an
 * unearned "0%" or "100%" for what did happen, or did fail to: `0.4%`, `<0.1%`, `>99.9%`.
 */
export function chance(probability: number | undefined): string {
  if (!isShowable(probability)) return missingValue;
  if (probability <= 0) return percent(0);
  if (probability >= 1) return percent(1);
  if (probability < 0.001) return `<${percent(0.001, 1)}`;
  if (probability > 0.999) return `>${percent(0.999, 1)}`;
  return percent(probability, probability < 0.0095 || probability > 0.9905 ? 1 : 0);
}
