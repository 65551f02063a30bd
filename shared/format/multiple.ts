import { decimal } from "./decimal.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/** Money back over money in: `1.24×`. */
export const multiple = (value: number | undefined, decimals = 2): string =>
  isShowable(value) ? `${decimal(value, decimals)}×` : missingValue;
