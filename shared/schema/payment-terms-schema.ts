import type { PaymentRule, PaymentTerms } from "../model/payment-terms.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { growthRange, moneyRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { monthCount, monthNumber, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const scheduleSchema = z.strictObject({
  unit: z.enum(["amount", "perPercentagePoint", "perAvoidedEvent", "shareOfPrice"]),
  between: z.enum(["stepped", "interpolated"]),
  points: z
    .array(z.strictObject({ effect: z.number(), value: z.number() }))
    .min(1)
    .max(1000),
  minimumEffect: z.number().optional(),
  measured: z.enum(["perCohort", "pooled", "perCohortThenPooled"]),
});

const paymentRuleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  outcome: idSchema,
  price: inputSchema(moneyRange),
  evidenceRate: inputSchema(rateRange),
  evidence: textSchema.optional(),
  claimsPerPerson: z.union([z.literal("once"), z.number()]),
  requires: z.array(idSchema).max(100).optional(),
  qualityGate: termSchema(rateRange).optional(),
  segmentMultipliers: z.record(idSchema, z.number()).optional(),
  tiers: z
    .array(z.strictObject({ fromClaim: z.number(), price: z.number() }))
    .max(1000)
    .optional(),
  threshold: z.strictObject({ fromClaim: z.number(), paysEarlierClaims: z.boolean() }).optional(),
  schedule: scheduleSchema.optional(),
  cap: z.strictObject({ claims: z.number().optional(), amount: z.number().optional() }).optional(),
  payerShares: z.record(idSchema, z.number()).optional(),
}) satisfies z.ZodType<PaymentRule>;

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
    .array(z.strictObject({ id: idSchema, rules: z.array(idSchema), pays: z.enum(["first", "best"]) }))
    .max(100)
    .optional(),
  perPersonCap: termSchema(moneyRange).optional(),
  shareCaps: z
    .array(z.strictObject({ rules: z.array(idSchema), maximumShare: z.number() }))
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
  budget: termSchema(moneyRange).optional(),
  serviceFee: z.strictObject({ perMonth: inputSchema(moneyRange), countsInCaps: z.boolean() }).optional(),
  plannedPayments: z
    .strictObject({ fromMonth: wholeNumber(0, 1199), amounts: z.array(z.number()).max(1200) })
    .optional(),
}) satisfies z.ZodType<PaymentTerms>;
