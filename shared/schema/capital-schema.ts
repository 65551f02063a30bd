import type { Capital } from "../model/capital.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { annualRateRange, markUpRange, moneyRange, multipleRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthCount, monthNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const couponSchema = z.strictObject({
  annualRate: inputSchema(annualRateRange),
  compounding: z.enum(["simple", "compound"]),
  paid: z.enum(["paid", "accrued"]),
  bands: z
    .array(z.strictObject({ fromPerformance: z.number(), rate: z.number() }))
    .max(100)
    .optional(),
  between: z.enum(["stepped", "interpolated"]).optional(),
  floorMonths: z.number().optional(),
});

const drawdownSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("asNeeded") }),
  z.strictObject({
    kind: z.literal("scheduled"),
    amounts: z.array(z.strictObject({ month: z.number(), amount: z.number() })).max(1200),
  }),
]);

const trancheSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  seniority: z.number(),
  commitment: termSchema(moneyRange),
  drawdown: drawdownSchema,
  coupon: couponSchema.optional(),
  arrangementFee: termSchema(rateRange).optional(),
  nonUseFee: termSchema(rateRange).optional(),
  guarantee: z.strictObject({ guarantor: textSchema, shareOfPrincipal: termSchema(rateRange) }).optional(),
});

const providerPaymentSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cost"), markUp: inputSchema(markUpRange) }),
  z.strictObject({
    kind: z.literal("fee"),
    perMonth: inputSchema(moneyRange),
    firstMonth: monthNumber,
    lastMonth: monthNumber,
    perStart: inputSchema(moneyRange),
    shareAtRisk: termSchema(rateRange),
  }),
]);

export const capitalSchema = z.strictObject({
  tranches: z.array(trancheSchema).max(20),
  providerPayment: providerPaymentSchema,
  minimumBalance: termSchema(moneyRange),
  reserveMonths: monthCount,
  distributionPeriod: z.enum(["month", "quarter", "year"]),
  recycling: z.boolean(),
  surplus: z.strictObject({
    investor: termSchema(rateRange),
    provider: termSchema(rateRange),
    commissioner: termSchema(rateRange),
  }),
  irrCap: termSchema(annualRateRange).optional(),
  moicCap: termSchema(multipleRange).optional(),
  aboveCap: z.enum(["commissioner", "provider"]),
  earlyTermination: z.strictObject({ testMonth: z.number(), minimumOutcomes: z.number() }).optional(),
}) satisfies z.ZodType<Capital>;
