import { analysesSchema } from "./analyses-schema.ts";
import { isShallow } from "./is-shallow.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { idSchema, noteSchema, textSchema } from "./text-schema.ts";
import { versionsSchema } from "./versions-schema.ts";
import { z } from "./zod.ts";

/** Deeper than any term of a deal. */
const DEEPEST = 20;

/** Names through which a program's own objects could be reached. */
const unsafe: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const stepSchema = z
  .string()
  .min(1, "A step of a path must not be empty.")
  .max(100, "A step of a path may have at most 100 characters.")
  .refine((step) => !unsafe.has(step), "This is no name of a term.");

const changeSchema = z
  .strictObject({
    path: z
      .array(stepSchema)
      .min(1, "A path needs at least one step.")
      .max(DEEPEST, `A path may have at most ${DEEPEST} steps.`),
    value: z
      .unknown()
      .refine((value) => isShallow(value, DEEPEST), "This value is nested deeper than any term of a deal.")
      .optional(),
    removed: z.literal(true).optional(),
    order: z.array(idSchema).max(1000).optional(),
  })
  .refine(
    ({ value, removed, order }) => [value, removed, order].filter((each) => each !== undefined).length === 1,
    "A change has a path and one of “value”, “removed” and “order”.",
  );

const variantSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  note: noteSchema.optional(),
  changes: z.array(changeSchema).max(5000),
});

/** The shape of the variants of a file. Whether each of them makes a deal is checked in shared/variants. */
export const variantsSchema = z.array(variantSchema).max(50, "A file may have at most 50 variants.");

/** The shape of a whole scenario file, version 1: a deal, its variants, its versions, and what is kept for analyses. */
export const scenarioFileSchema = scenarioSchema.extend({
  variants: variantsSchema.optional(),
  versions: versionsSchema.optional(),
  analyses: analysesSchema.optional(),
});
