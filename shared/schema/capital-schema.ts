import type { Capital } from "../model/capital.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { numberWithin } from "./number-within.ts";
import { annualRateRange, figureRange, markUpRange, moneyRange, multipleRange, rateRange } from "./range.ts";
import { idSchema } from "./text-schema.ts";
import { performanceSchema, trancheSchema } from "./tranche-schema.ts";
import { monthCount, monthNumber, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

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
  asNeededOrder: z.enum(["listed", "inProportion"]).optional(),
  orderOfPayment: z.enum(["couponsFirst", "classByClass"]).optional(),
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
  earlyTermination: z
    .strictObject({
      testMonth: monthNumber,
      minimumOutcomes: wholeNumber(0, 1_000_000_000).optional(),
      outcomes: z.array(idSchema).min(1, "Name at least one outcome, or leave outcomes out.").max(500).optional(),
      minimumPerformance: z
        .strictObject({ performance: performanceSchema, minimum: numberWithin(figureRange) })
        .optional(),
    })
    .optional(),
}) satisfies z.ZodType<Capital>;
