import type { Costs } from "../model/cost.ts";
import { inputSchema } from "./input-schema.ts";
import { growthRange, moneyRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthInterval, monthNumber, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const basisSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("oneOff"), month: monthNumber }),
  z.strictObject({
    kind: z.literal("monthly"),
    firstMonth: monthNumber,
    lastMonth: monthNumber,
    everyMonths: monthInterval.optional(),
  }),
  z.strictObject({ kind: z.literal("perStart") }),
  z.strictObject({ kind: z.literal("perActiveMonth") }),
  z.strictObject({ kind: z.literal("perOutcome"), outcome: idSchema }),
  z.strictObject({ kind: z.literal("stepFixed"), people: wholeNumber(1, 1_000_000) }),
]);

const costLineSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  bearer: z.enum(["provider", "contractHolder", "commissioner"]),
  kind: z.enum([
    "delivery",
    "development",
    "legal",
    "intermediary",
    "performanceManagement",
    "evaluation",
    "governance",
    "management",
  ]),
  basis: basisSchema,
  amount: inputSchema(moneyRange),
});

export const costsSchema = z.strictObject({
  lines: z.array(costLineSchema).max(500),
  indexation: inputSchema(growthRange),
}) satisfies z.ZodType<Costs>;
