import { currencies } from "../model/currency.ts";
import type { Deal, Scenario } from "../model/scenario.ts";
import { stopAtPrecisionSchema } from "./stop-at-precision-schema.ts";
import { samplings } from "../model/sampling.ts";
import { appraisalSchema, budgetHolderSchema, savingSchema } from "./saving-schema.ts";
import { capitalSchema } from "./capital-schema.ts";
import { cohortSchema } from "./cohort-schema.ts";
import { costsSchema } from "./cost-schema.ts";
import { sourceSchema } from "./input-schema.ts";
import { outcomeSchema } from "./outcome-schema.ts";
import { paymentTermsSchema } from "./payment-terms-schema.ts";
import { planSchema } from "./plan-schema.ts";
import { idSchema, noteSchema, textSchema } from "./text-schema.ts";
import { wholeNumber } from "./whole-number-schema.ts";
import { uncertaintySchema } from "./uncertainty-schema.ts";
import type { SameShape } from "./same-shape.ts";
import { z } from "./zod.ts";

/** The word every scenario file starts with, so that another JSON file is told apart. */
export const SCENARIO_FORMAT = "outcomes-partnership-scenario";
/** The version this program writes. */
export const SCENARIO_VERSION = 1;

const dealSchema = z.strictObject({
  name: textSchema,
  summary: noteSchema.optional(),
  currency: z.enum(currencies),
  startMonth: z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/u, "The start month is written year-month: 2015-01."),
  contractMonths: wholeNumber(1, 1200),
  financialYearStartMonth: wholeNumber(1, 12),
  commissioner: idSchema,
  provider: textSchema,
  investor: textSchema,
  notes: noteSchema.optional(),
}) satisfies z.ZodType<Deal>;

export const runSchema = z.strictObject({
  trials: wholeNumber(1, 1_000_000),
  seed: wholeNumber(0, 4_294_967_295),
  sampling: z.enum(samplings).optional(),
  stopAtPrecision: stopAtPrecisionSchema.optional(),
});

/**
 * The shape of a whole scenario file, version 1. What one part demands of another is in checks/.
 */
export const scenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  version: z.literal(SCENARIO_VERSION),
  deal: dealSchema,
  sources: z.array(sourceSchema).max(1000),
  budgetHolders: z.array(budgetHolderSchema).min(1, "A deal needs at least one budget holder.").max(100),
  cohort: cohortSchema,
  outcomes: z.array(outcomeSchema).min(1, "A deal needs at least one outcome.").max(500),
  payment: paymentTermsSchema,
  savings: z.array(savingSchema).max(1000),
  costs: costsSchema,
  capital: capitalSchema,
  appraisal: appraisalSchema,
  uncertainty: uncertaintySchema.optional(),
  plans: z.array(planSchema).max(20).optional(),
  run: runSchema,
}) satisfies z.ZodType<Scenario>;

/** The compiler refuses this line when the model and the schema drift apart. */
export const modelAndSchemaAgree: SameShape<z.output<typeof scenarioSchema>, Scenario> = true;
