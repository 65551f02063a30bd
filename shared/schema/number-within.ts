import { isWithin, type Range } from "./range.ts";
import { z } from "./zod.ts";

/** What the published JSON Schema says of a range, since the check itself is a program. */
export const publishedRange = (range: Range): Readonly<Record<string, number>> => ({
  minimum: range.low,
  [range.openHigh === true ? "exclusiveMaximum" : "maximum"]: range.high,
});

/** A range in a sentence, with the unit that a formula in its place must have. */
export const rangeSentence = (range: Range): string => `It ${range.rule}. Unit: ${range.unit}.`;

/** A certain number kept to a range, without the trail of a term. A fault of range carries zod's code `custom`. */
export const numberWithin = (range: Range) =>
  z
    .number()
    .superRefine((value, context) => {
      if (!isWithin(value, range))
        context.addIssue({ code: "custom", message: `This value ${range.rule}; it is ${value}.` });
    })
    .meta({ ...publishedRange(range), description: rangeSentence(range) });
