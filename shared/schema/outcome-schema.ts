import type { Outcome } from "../model/outcome.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { anyRange, countRange, monthRange, rateRange } from "./range.ts";
import { idSchema, noteSchema, textSchema } from "./text-schema.ts";
import { z } from "./zod.ts";

const base = { id: idSchema, name: textSchema, measure: noteSchema.optional() };
const afterDropOut = z.enum(["none", "reachable"]);
const delay = z.strictObject({ months: inputSchema(monthRange), drawn: z.enum(["perTrial", "perPerson"]) });

const effect = (rate: z.ZodType<import("../model/input.ts").Input>) =>
  z.discriminatedUnion("statedAs", [
    z.strictObject({ statedAs: z.literal("rate"), rate }),
    z.strictObject({ statedAs: z.literal("points"), change: inputSchema(anyRange) }),
    z.strictObject({ statedAs: z.literal("relative"), change: inputSchema(anyRange) }),
    z.strictObject({ statedAs: z.literal("oddsRatio"), ratio: inputSchema(anyRange) }),
  ]);

export const outcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("binary"),
    ...base,
    after: idSchema.optional(),
    withService: effect(inputSchema(rateRange)),
    baseline: inputSchema(rateRange),
    delay,
    afterDropOut,
  }),
  z.strictObject({
    kind: z.literal("milestone"),
    ...base,
    after: idSchema.optional(),
    rate: inputSchema(rateRange),
    delay,
    afterDropOut,
  }),
  z.strictObject({
    kind: z.literal("frequency"),
    ...base,
    event: textSchema,
    model: z.enum(["poisson", "negativeBinomial"]),
    dispersion: inputSchema(anyRange).optional(),
    trackingMonths: termSchema(monthRange),
    withService: effect(inputSchema(countRange)),
    baseline: inputSchema(countRange),
  }),
  z.strictObject({
    kind: z.literal("cohortMeasured"),
    ...base,
    event: textSchema,
    withService: effect(inputSchema(countRange)),
    baseline: inputSchema(countRange),
    comparisonGroupSize: termSchema(countRange),
    trackingMonths: termSchema(monthRange),
  }),
]) satisfies z.ZodType<Outcome>;
