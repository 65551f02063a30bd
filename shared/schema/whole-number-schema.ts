import { z } from "./zod.ts";

/** A whole number within bounds; a fault of range carries zod's code `custom`, so cross-field checks still run. */
export function wholeNumber(low: number, high: number) {
  return z
    .number()
    .superRefine((value, context) => {
      if (!Number.isInteger(value) || value < low || value > high)
        context.addIssue({
          code: "custom",
          message: `This must be a whole number between ${low.toLocaleString("en-GB")} and ${high.toLocaleString("en-GB")}; it is ${value}.`,
        });
    })
    .meta({ type: "integer", minimum: low, maximum: high });
}

/** A month counted from the service start, month 0. */
export const monthNumber = wholeNumber(0, 1199);
/** A number of months. */
export const monthCount = wholeNumber(0, 1200);
/** Months from one time to the next. */
export const monthInterval = wholeNumber(1, 1200);
