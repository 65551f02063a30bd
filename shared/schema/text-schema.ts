import { z } from "./zod.ts";

/** A name other parts refer to: lower-case letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/u, "An id is made of lower-case letters, digits and hyphens, at most 60.")
  .meta({ description: "An id: lower-case letters, digits and hyphens, at most 60." });

/** A short text on one line. */
export const textSchema = z
  .string()
  .min(1, "This text must not be empty.")
  .max(300, "This text may have at most 300 characters.");

/** A longer note. */
export const noteSchema = z.string().max(10_000, "A note may have at most 10,000 characters.");
