import { isWithin, type Range } from "./range.ts";
import { z } from "./zod.ts";

/** A certain number kept to a range, without the trail of a term. A fault of range carries zod's code `custom`. */
export const numberWithin = (range: Range) =>
  z.number().superRefine((value, context) => {
    if (!isWithin(value, range))
      context.addIssue({ code: "custom", message: `This value ${range.rule}; it is ${value}.` });
  });
