import type { Actuals } from "../model/actuals.ts";
import { idSchema } from "./text-schema.ts";
import { wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const MOST_MONTHS = 600;

const people = z.array(wholeNumber(0, 10_000_000)).min(1).max(MOST_MONTHS);

/** The shape of what has happened so far. Whether it fits the deal is looked at where it is used. */
export const actualsSchema = z
  .strictObject({
    throughMonth: wholeNumber(0, MOST_MONTHS - 1),
    starts: z
      .array(z.strictObject({ segment: idSchema.optional(), byMonth: people }))
      .min(1)
      .max(100),
    achieved: z.array(z.strictObject({ outcome: idSchema, byMonth: people })).max(200),
    payments: z.array(z.number().min(-1e12).max(1e12)).min(1).max(MOST_MONTHS).optional(),
  })
  .refine(
    ({ throughMonth, starts, achieved, payments }) =>
      [...starts, ...achieved].every(({ byMonth }) => byMonth.length === throughMonth + 1) &&
      (payments?.length ?? throughMonth + 1) === throughMonth + 1,
    "Every row has a number for each month from 0 to the last one known.",
  )
  .refine(
    ({ starts }) => new Set(starts.map(({ segment }) => segment)).size === starts.length,
    "Starts of a segment stand there once.",
  )
  .refine(
    ({ starts }) => starts.length === 1 || starts.every(({ segment }) => segment !== undefined),
    "Give starts of all together or by segment, not both.",
  )
  .refine(
    ({ achieved }) => new Set(achieved.map(({ outcome }) => outcome)).size === achieved.length,
    "An outcome stands there once.",
  ) satisfies z.ZodType<Actuals>;
