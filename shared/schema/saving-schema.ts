import type { Appraisal, BudgetHolder, Saving } from "../model/saving.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { numberWithin } from "./number-within.ts";
import { annualRateRange, growthRange, moneyRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthCount, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

export const budgetHolderSchema = z.strictObject({ id: idSchema, name: textSchema }) satisfies z.ZodType<BudgetHolder>;

const recurrenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("once") }),
  z.strictObject({
    kind: z.literal("monthly"),
    months: wholeNumber(1, 1200),
    yearlyFallOff: z.number().superRefine((value, context) => {
      if (!(value >= 0 && value <= 1))
        context.addIssue({ code: "custom", message: `The yearly fall-off must be between 0 and 1; it is ${value}.` });
    }),
  }),
]);

export const savingSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  outcome: idSchema,
  budgetHolder: idSchema,
  kind: z.enum(["fiscal", "economic", "social"]),
  amount: inputSchema(moneyRange),
  recurrence: recurrenceSchema,
  startLagMonths: monthCount,
  cashableShare: inputSchema(rateRange),
  optimismBias: termSchema(rateRange),
  discountRate: termSchema(annualRateRange).optional(),
}) satisfies z.ZodType<Saving>;

const laterDiscountRates = z
  .array(z.strictObject({ fromYear: wholeNumber(2, 100), rate: numberWithin(annualRateRange) }))
  .max(20)
  .superRefine((rates, context) => {
    rates.forEach(({ fromYear }, index) => {
      const before = rates[index - 1];
      if (before && fromYear <= before.fromYear)
        context.addIssue({
          code: "custom",
          path: [index, "fromYear"],
          message: `Later discount rates stand in rising order of years, so this must be after year ${before.fromYear}; it is ${fromYear}.`,
        });
    });
  });

export const appraisalSchema = z.strictObject({
  months: wholeNumber(1, 1200),
  priceBaseYear: wholeNumber(1990, 2100),
  discountRate: termSchema(annualRateRange),
  inflation: inputSchema(growthRange),
  laterDiscountRates: laterDiscountRates.optional(),
}) satisfies z.ZodType<Appraisal>;
