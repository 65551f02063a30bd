import type { Plan } from "../model/plan.ts";
import { provenanceSchema } from "./input-schema.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { z } from "./zod.ts";

/** A planned figure; a fault of range carries zod's code `custom`, so cross-field checks still run. */
const planned = (what: string) =>
  z.number().superRefine((value, context) => {
    if (!(value >= 0 && value <= 1e12))
      context.addIssue({ code: "custom", message: `${what} must be 0 or more; it is ${value}.` });
  });

export const planSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  outcomes: z.record(idSchema, planned("A planned number of outcomes")),
  payments: planned("Planned payments").optional(),
  paymentsByYear: z.array(planned("Planned payments of a year")).max(100).optional(),
  provenance: provenanceSchema.optional(),
}) satisfies z.ZodType<Plan>;
