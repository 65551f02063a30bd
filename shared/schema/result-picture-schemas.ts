import type { BreakEven } from "../model/break-even.ts";
import type { Circumstance, Circumstances } from "../model/circumstances.ts";
import type { Convergence } from "../model/convergence.ts";
import type { HolderPosition } from "../model/holder-position.ts";
import type { PriceRoom } from "../model/price-room.ts";
import { z } from "./zod.ts";

/** The shapes of what pictures are drawn from, in a result document. */
const number = z.number();
const count = z.int().min(0);
const share = number.min(0).max(1);

export const measureUnit = z.enum(["money", "people", "count", "rate", "multiple", "month"]);

export const yearly = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.literal("money"),
  mean: z.array(number),
  p5: z.array(number),
  p25: z.array(number),
  p50: z.array(number),
  p75: z.array(number),
  p95: z.array(number),
});

export const breakEven = z.strictObject({
  id: z.enum(["public", "commissioner"]),
  label: z.string(),
  shareByYear: z.array(share),
  standardErrors: z.array(number.min(0)),
  p10Month: count.optional(),
  p50Month: count.optional(),
  p90Month: count.optional(),
}) satisfies z.ZodType<BreakEven>;

const circumstance = z.strictObject({
  measure: z.string(),
  label: z.string(),
  unit: measureUnit,
  mean: number,
  meanOtherwise: number,
  lower: share,
  standardError: number.min(0),
}) satisfies z.ZodType<Circumstance>;

export const circumstances = z.strictObject({
  id: z.enum(["payments.overBudget", "investor.loss", "provider.loss"]),
  trials: count,
  of: count,
  figures: z.array(circumstance),
}) satisfies z.ZodType<Circumstances>;

export const holder = z.strictObject({
  holder: z.string(),
  name: z.string(),
  meanPayments: number,
  meanSavings: number,
  meanOwnCosts: number,
  meanNet: number,
  standardErrorOfNet: number.min(0),
  p10Net: number,
  p50Net: number,
  p90Net: number,
  worseOff: share,
  standardErrorOfWorseOff: number.min(0),
}) satisfies z.ZodType<HolderPosition>;

export const convergence = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: measureUnit,
  trials: z.array(count),
  mean: z.array(number),
  standardError: z.array(number.min(0)),
  furtherTrials: count,
  furtherMove: number.min(0),
}) satisfies z.ZodType<Convergence>;

const eightInTen = z.strictObject({ p10: number, p90: number });

export const priceRoom = z.strictObject({
  outcome: z.string().optional(),
  name: z.string(),
  per: z.enum(["claim", "total"]),
  price: number,
  costFloor: number.min(0),
  fiscalValue: number,
  valueCeiling: number,
  isValued: z.boolean(),
  costRange: eightInTen,
  valueRange: eightInTen,
  place: z.enum(["inside", "wider", "aboveValue", "belowCost", "noRoom", "noValue"]),
}) satisfies z.ZodType<PriceRoom>;
