import type { Cohort } from "../model/cohort.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { correlationRange, countRange, monthRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthNumber, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const profileSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("even"), firstMonth: monthNumber, months: wholeNumber(1, 1200) }),
  z.strictObject({
    kind: z.literal("rampUp"),
    firstMonth: monthNumber,
    months: wholeNumber(1, 1200),
    rampUpMonths: wholeNumber(1, 1200),
  }),
  z.strictObject({ kind: z.literal("weights"), weights: z.array(z.number()).min(1).max(1200) }),
]);

const segmentSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  referrals: inputSchema(countRange),
  profile: profileSchema,
  arrivals: z.enum(["planned", "poisson"]).optional(),
  startRate: inputSchema(rateRange),
});

const dropOutSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("share"), share: inputSchema(rateRange) }),
  z.strictObject({ kind: z.literal("monthlyHazard"), hazard: inputSchema(rateRange) }),
]);

export const cohortSchema = z.strictObject({
  person: textSchema.optional(),
  segments: z.array(segmentSchema).min(1, "A deal needs at least one group of people.").max(100),
  serviceMonths: termSchema({ ...monthRange, low: 1, rule: "must be between 1 and 1,200 months" }),
  dropOut: dropOutSchema,
  withinPersonCorrelation: inputSchema(correlationRange),
  maximumStarts: termSchema(countRange).optional(),
}) satisfies z.ZodType<Cohort>;
