import { decimal } from "./decimal.ts";
import { isShowable, missingValue } from "./missing-value.ts";

/** A number of people or of things: `1,234`. A mean may carry decimals where they say something: `people(3.4, 1)`. */
export const people = (value: number | undefined, decimals = 0): string =>
  isShowable(value) ? decimal(value, decimals) : missingValue;
