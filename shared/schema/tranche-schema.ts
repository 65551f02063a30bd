import type { PerformanceSchedule, Tranche } from "../model/tranche.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { numberWithin } from "./number-within.ts";
import { annualRateRange, figureRange, moneyRange, positiveMoneyRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthCount, monthNumber, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

export const performanceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("outcomeRate"), outcome: idSchema, knownAfterMonths: monthCount.optional() }),
  z.strictObject({ kind: z.literal("outcomeCount"), outcome: idSchema }),
  z.strictObject({ kind: z.literal("paymentsToPlan"), planned: numberWithin(positiveMoneyRange) }),
  z.strictObject({
    kind: z.literal("measuredEffect"),
    outcome: idSchema,
    effect: z.enum(["relative", "difference", "level", "avoided"]),
  }),
]);

const performanceScheduleSchema = z.strictObject({
  performance: performanceSchema,
  between: z.enum(["stepped", "interpolated"]),
  points: z
    .array(z.strictObject({ from: numberWithin(figureRange), value: numberWithin(annualRateRange) }))
    .min(1, "A schedule needs at least one point.")
    .max(1000),
}) satisfies z.ZodType<PerformanceSchedule>;

const couponSchema = z.strictObject({
  annualRate: inputSchema(annualRateRange),
  compounding: z.enum(["simple", "compound"]),
  paid: z.enum(["paid", "accrued"]),
  payments: z.strictObject({ firstMonth: monthNumber, everyMonths: wholeNumber(1, 1200) }).optional(),
  performance: z
    .strictObject({
      fromMonth: monthNumber,
      schedule: performanceScheduleSchema,
      decided: z.enum(["monthly", "atRepayment"]).optional(),
      floorRate: numberWithin(annualRateRange).optional(),
      floorUntilMonth: monthNumber.optional(),
    })
    .optional(),
});

const drawdownSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("asNeeded") }),
  z.strictObject({
    kind: z.literal("scheduled"),
    amounts: z
      .array(z.strictObject({ month: monthNumber, amount: numberWithin(moneyRange) }))
      .min(1, "Scheduled drawdown needs at least one amount.")
      .max(1200),
  }),
]);

export const trancheSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  seniority: wholeNumber(0, 1000),
  commitment: termSchema(moneyRange),
  drawdown: drawdownSchema,
  repayment: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("asCashAllows") }),
      z.strictObject({ kind: z.literal("atMonth"), month: monthNumber }),
    ])
    .optional(),
  coupon: couponSchema.optional(),
  arrangementFee: termSchema(rateRange).optional(),
  nonUseFee: termSchema(rateRange).optional(),
  guarantee: z
    .strictObject({
      guarantor: textSchema,
      shareOfPrincipal: termSchema(rateRange).optional(),
      amount: termSchema(moneyRange).optional(),
    })
    .optional(),
  principalAtRisk: performanceScheduleSchema.optional(),
  surplusShare: termSchema(rateRange).optional(),
}) satisfies z.ZodType<Tranche>;
