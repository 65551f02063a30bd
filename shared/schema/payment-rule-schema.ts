import type { PaymentRule } from "../model/payment-rule.ts";
import { inputSchema } from "./input-schema.ts";
import { numberWithin } from "./number-within.ts";
import { factorRange, figureRange, moneyRange, rateRange } from "./range.ts";
import { idSchema, textSchema } from "./text-schema.ts";
import { wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const claimNumber = wholeNumber(1, 1_000_000_000);
const effectMeasure = z.enum(["relative", "difference", "level", "avoided"]);
const points = z
  .array(z.strictObject({ effect: numberWithin(figureRange), value: numberWithin(moneyRange) }))
  .min(1, "A schedule needs at least one point.")
  .max(1000);

const scheduleSchema = z.strictObject({
  effect: effectMeasure,
  unit: z.enum(["amount", "perPercentagePoint", "perAvoidedEvent", "shareOfPrice"]),
  per: z.enum(["cohort", "person"]).optional(),
  between: z.enum(["stepped", "interpolated"]),
  points,
  minimumEffect: numberWithin(figureRange).optional(),
  measured: z.enum(["perCohort", "pooled", "perCohortThenPooled"]),
  pooledMinimumEffect: numberWithin(figureRange).optional(),
  pooledPoints: points.optional(),
});

/** Shares by payer id. */
export const payerSharesSchema = z.record(idSchema, numberWithin(rateRange));

/** A most by number, by amount, or both. */
export const mostSchema = {
  claims: wholeNumber(0, 1_000_000_000).optional(),
  amount: numberWithin(moneyRange).optional(),
};

export const paymentRuleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  outcome: idSchema,
  price: inputSchema(moneyRange),
  evidenceRate: inputSchema(rateRange),
  evidence: textSchema.optional(),
  claimsPerPerson: z.union([z.literal("once"), z.literal("unlimited"), wholeNumber(1, 1_000_000)]),
  requires: z.array(idSchema).max(100).optional(),
  claimsBeforeRequirement: z.enum(["lost", "paidWhenMet"]).optional(),
  segments: z.array(idSchema).min(1, "Name at least one segment, or leave segments out.").max(100).optional(),
  qualityGate: z
    .strictObject({
      tested: z.enum(["evidence", "outcome"]),
      outcome: idSchema.optional(),
      minimumShare: numberWithin(rateRange),
    })
    .optional(),
  segmentMultipliers: z.record(idSchema, numberWithin(factorRange)).optional(),
  tiers: z
    .array(z.strictObject({ fromClaim: claimNumber, price: numberWithin(moneyRange) }))
    .min(1)
    .max(1000)
    .optional(),
  threshold: z.strictObject({ fromClaim: claimNumber, paysEarlierClaims: z.boolean() }).optional(),
  trigger: z
    .strictObject({
      outcome: idSchema,
      effect: effectMeasure,
      minimumEffect: numberWithin(figureRange),
      paysEarlierClaims: z.boolean(),
    })
    .optional(),
  schedule: scheduleSchema.optional(),
  cap: z.strictObject(mostSchema).optional(),
  payerShares: payerSharesSchema.optional(),
}) satisfies z.ZodType<PaymentRule>;
