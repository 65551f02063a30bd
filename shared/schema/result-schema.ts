import { currencies } from "../model/currency.ts";
import type { MeasureStatistics, Percentiles, ResultDocument } from "../model/result.ts";
import type { SenseWarning } from "../model/sense-warning.ts";
import type { ShareOfSpread, SpreadSummary } from "../model/spread.ts";
import { samplings } from "../model/sampling.ts";
import {
  breakEven,
  circumstances,
  convergence,
  holder,
  measureUnit,
  priceRoom,
  yearly,
} from "./result-picture-schemas.ts";
import type { SameShape } from "./same-shape.ts";
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

const measure = z.strictObject({
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

const probability = z.strictObject({
  id: probabilityId,
  label: z.string(),
  probability: number.min(0).max(1),
  standardError: number.min(0),
  trials: count,
  meanWhenTrue: number.optional(),
});

const planItem = z.strictObject({
  measure: z.string(),
  label: z.string(),
  unit: measureUnit,
  planned: number.min(0),
  median: number,
  percentile: number.min(0).max(1),
  standardError: number.min(0),
});

const warning = z.strictObject({
  path: z.array(z.union([z.string(), z.int().min(0)])),
  code: z.string(),
  weight: z.enum(["strong", "mild"]),
  sentence: z.string(),
  reason: z.string(),
  mend: z.string(),
}) satisfies z.ZodType<SenseWarning>;

const shareOfSpread = z.strictObject({
  share: number,
  standardError: number.min(0),
}) satisfies z.ZodType<ShareOfSpread>;

const spread = z.strictObject({
  measure: z.string(),
  trials: count,
  shared: shareOfSpread,
  people: shareOfSpread,
  chance: shareOfSpread,
}) satisfies z.ZodType<SpreadSummary>;

/** The shape of a result document, for the published JSON Schema: whoever reads a result by program can rely on it. */
export const resultSchema = z.strictObject({
  format: z.literal("outcomes-partnership-result"),
  version: z.literal(1),
  program: z.string(),
  scenario: z.strictObject({
    name: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    currency: z.enum(currencies),
    startMonth: z.string().regex(/^\d{4}-\d{2}$/u),
  }),
  seed: count,
  trials: z.int().min(1),
  sampling: z.enum(samplings),
  precision: z
    .strictObject({
      figure: z.string(),
      unit: measureUnit,
      wanted: number.min(0),
      standardError: number.min(0).optional(),
      reached: z.boolean(),
    })
    .optional(),
  years: z.array(z.string()),
  verdicts: z.array(
    z.strictObject({
      party: z.enum(["commissioner", "investor", "provider"]),
      name: z.string(),
      sentence: z.string(),
      tone: z.enum(["good", "mixed", "bad", "none"]),
    }),
  ),
  probabilities: z.array(probability),
  circumstances: z.array(circumstances),
  measures: z.array(measure),
  yearly: z.array(yearly),
  cumulative: z.array(yearly),
  breakEven: z.array(breakEven),
  holders: z.array(holder),
  priceRoom: z.array(priceRoom),
  convergence: z.array(convergence),
  shapes: z.array(
    z.strictObject({
      id: z.string(),
      histogram: z.strictObject({ low: number, width: number, counts: z.array(count) }),
      quantiles: z.array(number),
    }),
  ),
  limits: z.array(z.strictObject({ id: z.enum(["budget", "contractCap"]), label: z.string(), amount: number })),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      name: z.string(),
      outcome: z.string(),
      meanPrice: number,
      meanClaims: number,
      meanBeforeCaps: number,
      meanPaid: number,
    }),
  ),
  plans: z.array(z.strictObject({ id: z.string(), name: z.string(), items: z.array(planItem) })),
  warnings: z.array(warning),
  spread: z.array(spread),
  correlationRepair: z
    .array(z.strictObject({ a: z.string(), b: z.string(), stated: number, used: number }))
    .min(1)
    .optional(),
}) satisfies z.ZodType<ResultDocument>;

/** The published JSON Schema (draft 2020-12) of a result document. */
export function resultJsonSchema(): Readonly<Record<string, unknown>> {
  const generated = z.toJSONSchema(resultSchema, { target: "draft-2020-12", io: "output" });
  return { title: "Outcomes partnership result, version 1", ...generated };
}

/** The compiler refuses this line when the model and the schema drift apart. */
export const resultAndSchemaAgree: SameShape<z.output<typeof resultSchema>, ResultDocument> = true;
