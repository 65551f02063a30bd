import type { Distribution } from "../model/distribution.ts";
import type { Input, Provenance, Source, Term } from "../model/input.ts";
import { massOutside } from "../random/mass-outside.ts";
import { quantileFunction } from "../random/quantile/quantile-function.ts";
import { supportOf } from "../random/support.ts";
import { distributionFaults } from "./distribution-faults.ts";
import { distributionSchema } from "./distribution-schema.ts";
import { figureError } from "./figure-error.ts";
import { numberWithin, publishedRange, rangeSentence } from "./number-within.ts";
import { percentOf } from "./percent-of.ts";
import { isWithin, type Range } from "./range.ts";
import { idSchema, noteSchema, textSchema } from "./text-schema.ts";
import { z } from "./zod.ts";

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: textSchema.optional(),
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/\S+$/u, "A source's address must start with http:// or https://.")
    .optional(),
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, "A date is written 2017, 2017-07 or 2017-07-27.")
    .optional(),
}) satisfies z.ZodType<Source>;

const provenance = {
  status: z.enum(["published", "illustrative"]),
  source: idSchema.optional(),
  grade: z.enum(["A", "B", "C", "D", "E", "F"]).optional(),
  owner: textSchema.optional(),
  note: noteSchema.optional(),
} satisfies Record<keyof Provenance, z.ZodType>;

/** The trail behind figures that stand together, such as those of a plan. */
export const provenanceSchema = z.strictObject(provenance) satisfies z.ZodType<Provenance>;

type AddFault = (path: readonly string[], sentence: string) => void;

/** Checks an uncertain value: its parameters, then how much of it lies out of range. Nothing is clipped silently. */
function checkDistribution(distribution: Distribution, range: Range, add: AddFault): void {
  const faults = distributionFaults(distribution);
  for (const { parameter, sentence } of faults) add([parameter], sentence);
  if (faults.length > 0 || distribution.family === "formula") return;
  const support = supportOf(distribution);
  if (support.low >= range.low && support.high <= range.high) return;
  const { below, above } = massOutside(quantileFunction(distribution), range.low, range.high);
  const parts = [
    ...(below > 0 ? [`${percentOf(below)} of it lies below ${range.low}`] : []),
    ...(above > 0 ? [`${percentOf(above)} of it lies above ${range.high}`] : []),
  ];
  if (parts.length > 0)
    add(
      [],
      `This value ${range.rule}, but ${parts.join(" and ")}. Choose a family that keeps to the range (beta, PERT or bounded percentiles), or narrower parameters.`,
    );
}

/** A number that may be uncertain, kept to a range. Faults of range carry zod's code `custom`. */
export function inputSchema(range: Range) {
  const value = z
    .union([z.number().meta({ ...publishedRange(range), description: "A certain number." }), distributionSchema])
    .superRefine((given, context) => {
      const add: AddFault = (path, message) => context.addIssue({ code: "custom", path: [...path], message });
      if (typeof given !== "number") checkDistribution(given, range, add);
      else if (!isWithin(given, range)) add([], `This value ${range.rule}; it is ${given}.`);
    })
    .meta({ description: rangeSentence(range) });
  return z.strictObject({ value, ...provenance }, figureError) satisfies z.ZodType<Input>;
}

/** A term of the contract: a certain number kept to a range. */
export function termSchema(range: Range) {
  return z.strictObject({ value: numberWithin(range), ...provenance }, figureError) satisfies z.ZodType<Term>;
}
