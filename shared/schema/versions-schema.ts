import { isShallow } from "./is-shallow.ts";
import { sha256Schema } from "./sha256-schema.ts";
import { noteSchema, textSchema } from "./text-schema.ts";
import { z } from "./zod.ts";

/** A file may have so many versions: enough for years of meetings, and a file of some 4 MB where the deal is large. */
export const MOST_VERSIONS = 50;

/** Deeper than any deal with its variants. */
const DEEPEST = 40;

const momentSchema = z
  .string()
  .regex(
    /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/u,
    "A moment is written in universal time: 2026-03-12T14:03:00Z.",
  );

const versionSchema = z.strictObject({
  name: textSchema.refine((name) => name === "" || name.trim() !== "", "A version needs a name."),
  note: noteSchema.optional(),
  keptAt: momentSchema,
  scenarioSha256: sha256Schema,
  scenario: z
    .unknown()
    .refine((value) => value !== undefined, "This field is missing; it must be the deal as it was.")
    .refine((value) => isShallow(value, DEEPEST), "This is nested deeper than any deal."),
});

/** The shape of the versions of a file. Whether the deal in each can be read is looked at in shared/versions. */
export const versionsSchema = z
  .array(versionSchema)
  .max(MOST_VERSIONS, `A file may have at most ${MOST_VERSIONS} versions.`);
