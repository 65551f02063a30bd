import type { Input } from "../model/input.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Outcome, SegmentRates } from "../model/outcome.ts";
import { inputSchema, termSchema } from "./input-schema.ts";
import { numberWithin } from "./number-within.ts";
import { countRange, factorRange, figureRange, monthRange, oddsRange, rateRange } from "./range.ts";
import { idSchema, noteSchema, textSchema } from "./text-schema.ts";
import { monthCount, wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const base = { id: idSchema, name: textSchema, measure: noteSchema.optional() };
const afterDropOut = z.enum(["none", "reachable"]);
const delay = z.strictObject({ months: inputSchema(monthRange), drawn: z.enum(["perTrial", "perPerson"]) });
const repeats = z.strictObject({ times: wholeNumber(2, 120), everyMonths: wholeNumber(0, 1200) });
const clock = z.strictObject({ restarts: wholeNumber(1, 20), everyMonths: wholeNumber(0, 1200) });
const better = z.enum(["more", "fewer"]);

const effect = (rate: z.ZodType<Input>) =>
  z.discriminatedUnion("statedAs", [
    z.strictObject({ statedAs: z.literal("rate"), rate }),
    z.strictObject({ statedAs: z.literal("points"), change: inputSchema(figureRange) }),
    z.strictObject({ statedAs: z.literal("relative"), change: inputSchema(figureRange) }),
    z.strictObject({ statedAs: z.literal("oddsRatio"), ratio: inputSchema(oddsRange) }),
  ]);

const bySegment = (rate: z.ZodType<Input>) =>
  z
    .record(
      idSchema,
      z.strictObject({
        withService: effect(rate).optional(),
        baseline: rate.optional(),
      }) satisfies z.ZodType<SegmentRates>,
    )
    .optional();

const comparison = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), value: inputSchema(figureRange).optional() }),
  z.strictObject({ kind: z.literal("group"), people: termSchema(countRange) }),
  z.strictObject({ kind: z.literal("matched"), controlsPerPerson: termSchema(countRange) }),
]) satisfies z.ZodType<Comparison>;

const rateInput = inputSchema(rateRange);
const countInput = inputSchema(countRange);
const figureInput = inputSchema(figureRange);

export const outcomeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("binary"),
    achievement: textSchema.optional(),
    ...base,
    after: idSchema.optional(),
    withService: effect(rateInput),
    baseline: rateInput,
    bySegment: bySegment(rateInput),
    delay,
    afterDropOut,
    repeats: repeats.optional(),
    clock: clock.optional(),
  }),
  z.strictObject({
    kind: z.literal("milestone"),
    achievement: textSchema.optional(),
    ...base,
    after: idSchema.optional(),
    rate: rateInput,
    rateBySegment: z.record(idSchema, rateInput).optional(),
    delay,
    afterDropOut,
    repeats: repeats.optional(),
  }),
  z.strictObject({
    kind: z.literal("frequency"),
    ...base,
    event: textSchema,
    better,
    model: z.enum(["fixed", "poisson", "negativeBinomial", "betaBinomial"]),
    dispersion: inputSchema(figureRange).optional(),
    atMostPerMonth: termSchema(countRange).optional(),
    trackingMonths: termSchema({ ...monthRange, low: 1, rule: "must be between 1 and 1,200 months" }),
    withService: effect(countInput),
    baseline: countInput,
    bySegment: bySegment(countInput),
    comparison: comparison.optional(),
    measuredAfterMonths: monthCount.optional(),
  }),
  z.strictObject({
    kind: z.literal("cohortMeasured"),
    ...base,
    event: textSchema,
    better,
    model: z.enum(["fixed", "poisson", "negativeBinomial", "share", "score"]),
    dispersion: inputSchema(figureRange).optional(),
    standardDeviation: countInput.optional(),
    designEffect: termSchema(factorRange).optional(),
    withService: effect(figureInput),
    baseline: figureInput,
    bySegment: bySegment(figureInput),
    comparison,
    otherEstimators: z
      .array(
        z.strictObject({
          name: textSchema,
          weight: numberWithin(rateRange),
          comparison,
          bias: inputSchema(figureRange).optional(),
        }),
      )
      .max(10)
      .optional(),
    trackingMonths: termSchema({ ...monthRange, low: 1, rule: "must be between 1 and 1,200 months" }),
    measuredAfterMonths: monthCount.optional(),
  }),
]) satisfies z.ZodType<Outcome>;
