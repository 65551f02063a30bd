import type { Driver, Quantity, RankCorrelation, Uncertainty } from "../model/uncertainty.ts";
import { inputSchema } from "./input-schema.ts";
import { quantityRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { z } from "./zod.ts";

/** Longer than any id of an input, which may hold several ids of the file. */
const inputId = z.string().max(200);

const quantitySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  unit: z.enum(["money", "rate", "count", "months", "number"]),
  ...inputSchema(quantityRange).shape,
}) satisfies z.ZodType<Quantity>;

const driverSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  loadings: z.record(inputId, z.number()),
}) satisfies z.ZodType<Driver>;

const rankCorrelationSchema = z.strictObject({
  a: inputId,
  b: inputId,
  correlation: z.number(),
}) satisfies z.ZodType<RankCorrelation>;

/** Ids, names and numbers; what they say of each other is in checks/. */
export const uncertaintySchema = z.strictObject({
  quantities: z.array(quantitySchema).max(500).optional(),
  drivers: z.array(driverSchema).max(100).optional(),
  rankCorrelations: z.array(rankCorrelationSchema).max(10_000).optional(),
}) satisfies z.ZodType<Uncertainty>;
