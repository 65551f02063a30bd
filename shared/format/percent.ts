import { decimal } from "./decimal.ts";
import { withPercent } from "./percent-sign.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/** A share as a percentage: `percent(0.123)` is `12%`, `percent(0.123, 1)` is `12.3%`. */
export const percent = (share: number | undefined, decimals = 0): string =>
  isShowable(share) ? withPercent(decimal(share * 100, decimals)) : missingValue;
