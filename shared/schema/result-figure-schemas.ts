import type { MeasureStatistics, Percentiles } from "../model/result.ts";
import type { ShareOfSpread, SpreadSummary } from "../model/spread.ts";
import { measureUnit } from "./result-picture-schemas.ts";
import { z } from "./zod.ts";

const number = z.number();
const count = z.int().min(0);
const percentiles = z.strictObject({
  p5: number,
  p10: number,
  p25: number,
  p50: number,
  p75: number,
  p90: number,
  p95: number,
}) satisfies z.ZodType<Percentiles>;

const statistics = z.strictObject({
  mean: number,
  standardDeviation: number.min(0),
  standardErrorOfMean: number.min(0),
  minimum: number,
  maximum: number,
  percentiles,
  standardErrors: percentiles,
}) satisfies z.ZodType<MeasureStatistics>;

/** A figure summed up over trials. */
export const measure = z.strictObject({
  id: z.string(),
  group: z.enum([
    "payments",
    "paymentsByRule",
    "paymentsByPayer",
    "withheld",
    "people",
    "outcomes",
    "savings",
    "savingsByHolder",
    "position",
    "investor",
    "provider",
    "account",
  ]),
  label: z.string(),
  unit: measureUnit,
  trials: count,
  statistics: statistics.optional(),
});

const probabilityId = z.union([
  z.enum([
    "payments.overBudget",
    "cap.perPerson.binds",
    "cap.rules.binds",
    "cap.shares.binds",
    "cap.annual.binds",
    "cap.contract.binds",
    "cap.payer.binds",
    "commissioner.worseOff",
    "public.worseOff",
    "payments.withoutAdditionalOutcomes",
    "investor.nothingDrawn",
    "investor.loss",
    "investor.totalLoss",
    "investor.paidBack",
    "investor.noRate",
    "investor.irrAmbiguous",
    "provider.loss",
    "provider.feeLost",
    "deal.endsEarly",
    "account.fundingGap",
  ]),
  z.templateLiteral(["tranche.", z.string(), ".loss"]),
]);

export const probability = z.strictObject({
  id: probabilityId,
  label: z.string(),
  probability: number.min(0).max(1),
  standardError: number.min(0),
  trials: count,
  meanWhenTrue: number.optional(),
});

export const planItem = z.strictObject({
  measure: z.string(),
  label: z.string(),
  unit: measureUnit,
  planned: number.min(0),
  median: number,
  percentile: number.min(0).max(1),
  standardError: number.min(0),
});

const shareOfSpread = z.strictObject({
  share: number,
  standardError: number.min(0),
}) satisfies z.ZodType<ShareOfSpread>;

export const spread = z.strictObject({
  measure: z.string(),
  trials: count,
  shared: shareOfSpread,
  people: shareOfSpread,
  chance: shareOfSpread,
}) satisfies z.ZodType<SpreadSummary>;
