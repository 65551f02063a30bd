import type { z } from "./zod.ts";

/** Marks an issue at a place where a figure with its trail belongs, so that the sentence can say how it is written. */
export const FIGURE_WANTED = "figure-wanted";

/** The same as a parameter of a schema. */
export const figureError = {
  error: ({ code }: z.core.$ZodRawIssue): string | undefined => (code === "invalid_type" ? FIGURE_WANTED : undefined),
};
