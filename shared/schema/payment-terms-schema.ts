import type { PaymentTerms } from "../model/payment-terms.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { numberWithin } from "./number-within.ts";
import { mostSchema, payerSharesSchema, paymentRuleSchema } from "./payment-rule-schema.ts";
import { growthRange, moneyRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthCount, monthInterval, monthNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const ruleIds = z.array(idSchema).min(1, "Name at least one rule.").max(500);

const annualCapSchema = z.strictObject({
  year: z.enum(["contract", "financial"]),
  amounts: z.array(termSchema(moneyRange)).min(1, "An annual cap needs at least one amount.").max(100),
  excess: z.enum(["lost", "carried"]),
});

const payerSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  budgetHolder: idSchema,
  share: termSchema(rateRange),
  cap: termSchema(moneyRange).optional(),
  beyondCap: z.enum(["nextPayer", "lost"]),
});

export const paymentTermsSchema = z.strictObject({
  rateCard: z.array(paymentRuleSchema).min(1, "A rate card needs at least one rule.").max(500),
  indexation: inputSchema(growthRange),
  exclusiveGroups: z
    .array(z.strictObject({ id: idSchema, rules: ruleIds, pays: z.enum(["first", "best"]) }))
    .max(100)
    .optional(),
  perPersonCap: termSchema(moneyRange).optional(),
  groupCaps: z
    .array(z.strictObject({ id: idSchema, name: textSchema, rules: ruleIds, ...mostSchema }))
    .max(100)
    .optional(),
  shareCaps: z
    .array(
      z.strictObject({
        rules: ruleIds,
        maximumShare: numberWithin({ ...rateRange, openHigh: true, rule: "must be at least 0 and below 1" }),
      }),
    )
    .max(100)
    .optional(),
  annualCap: annualCapSchema.optional(),
  contractCap: termSchema(moneyRange).optional(),
  lastClaimMonth: monthNumber,
  invoicing: z.strictObject({
    period: z.enum(["month", "quarter", "year"]),
    verificationLagMonths: monthCount,
    paymentLagMonths: monthCount,
  }),
  payers: z.array(payerSchema).min(1, "A deal needs at least one payer.").max(50),
  payerPhases: z
    .array(z.strictObject({ fromMonth: monthNumber, shares: payerSharesSchema }))
    .max(100)
    .optional(),
  budget: termSchema(moneyRange).optional(),
  serviceFee: z
    .strictObject({
      amount: inputSchema(moneyRange),
      everyMonths: monthInterval.optional(),
      firstMonth: monthNumber.optional(),
      lastMonth: monthNumber.optional(),
      countsInCaps: z.boolean(),
    })
    .optional(),
  plannedPayments: z
    .strictObject({ fromMonth: monthNumber, amounts: z.array(numberWithin(moneyRange)).min(1).max(1200) })
    .optional(),
}) satisfies z.ZodType<PaymentTerms>;
