import type { Distribution } from "../model/distribution.ts";
import { LONGEST_FORMULA } from "../formula/parse-formula.ts";
import { z } from "./zod.ts";

const number = z.number();

/** The families of `shared/model/distribution.ts`; their parameters are checked against each other in checks/. */
export const distributionSchema = z.discriminatedUnion("family", [
  z.strictObject({ family: z.literal("uniform"), low: number, high: number }),
  z.strictObject({ family: z.literal("triangular"), low: number, likely: number, high: number }),
  z.strictObject({ family: z.literal("pert"), low: number, likely: number, high: number }),
  z.strictObject({ family: z.literal("normal"), mean: number, standardDeviation: number }),
  z.strictObject({ family: z.literal("lognormal"), mean: number, standardDeviation: number }),
  z.strictObject({ family: z.literal("beta"), alpha: number, beta: number }),
  z.strictObject({
    family: z.literal("percentiles"),
    p10: number,
    p50: number,
    p90: number,
    lowerBound: number.optional(),
    upperBound: number.optional(),
  }),
  z.strictObject({ family: z.literal("evidence"), successes: number, trials: number }),
  z.strictObject({
    family: z.literal("discrete"),
    values: z
      .array(z.strictObject({ value: number, probability: number }))
      .min(1)
      .max(1000),
  }),
  z.strictObject({
    family: z.literal("formula"),
    expression: z
      .string()
      .max(
        LONGEST_FORMULA,
        `A formula has at most ${LONGEST_FORMULA} characters. Give parts of it names as quantities.`,
      ),
  }),
]) satisfies z.ZodType<Distribution>;
