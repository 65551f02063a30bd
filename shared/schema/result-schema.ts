import { currencies } from "../model/currency.ts";
import type { ResultDocument } from "../model/result.ts";
import type { SenseWarning } from "../model/sense-warning.ts";
import { samplings } from "../model/sampling.ts";
import { measure, planItem, probability, spread } from "./result-figure-schemas.ts";
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
import { sha256Schema } from "./sha256-schema.ts";
import { z } from "./zod.ts";

const number = z.number();
const count = z.int().min(0);

const warning = z.strictObject({
  path: z.array(z.union([z.string(), z.int().min(0)])),
  code: z.string(),
  weight: z.enum(["strong", "mild"]),
  sentence: z.string(),
  reason: z.string(),
  mend: z.string(),
}) satisfies z.ZodType<SenseWarning>;

/** The shape of a result document, for the published JSON Schema: whoever reads a result by program can rely on it. */
export const resultSchema = z.strictObject({
  format: z.literal("outcomes-partnership-result"),
  version: z.literal(1),
  program: z.string(),
  scenario: z.strictObject({
    name: z.string(),
    sha256: sha256Schema,
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
