import { decidingPercentiles, type StopAtPrecision } from "../model/run-settings.ts";
import { z } from "./zod.ts";

const percentile = z.literal([...decidingPercentiles]);

/** When a run is precise enough. That the figure is there to decide is checked once the rest is right. */
export const stopAtPrecisionSchema = z.strictObject({
  measure: z.string().max(200).optional(),
  percentile: percentile.optional(),
  probability: z.string().max(200).optional(),
  standardError: z.number().gt(0, "A standard error to stop at must be above 0: 0.01 is one point of a probability."),
}) satisfies z.ZodType<StopAtPrecision>;
