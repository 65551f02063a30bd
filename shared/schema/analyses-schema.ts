import { findFigure } from "../model/decision-figures.ts";
import { actualsSchema } from "./actuals-schema.ts";
import { idSchema, noteSchema, textSchema } from "./text-schema.ts";
import { wholeNumber } from "./whole-number-schema.ts";
import { z } from "./zod.ts";

const partyTestSchema = z
  .strictObject({
    party: z.enum(["commissioner", "investor", "provider"]),
    figure: z.string().refine((id) => findFigure(id) !== undefined, "No figure that parties judge by has this name."),
    limit: z.enum(["atMost", "atLeast"]),
    level: z.number().min(-1e12).max(1e12),
  })
  .refine(({ party, figure }) => (findFigure(figure)?.party ?? party) === party, {
    path: ["figure"],
    message: "This figure is another party's.",
  });

const factorSchema = z.number().min(0, "A factor must be 0 or more.").max(1000, "A factor must be 1,000 or less.");
const changeSchema = z.number().min(-1e12).max(1e12);

const stressPartSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("input"),
      input: z.string().min(1).max(300),
      times: factorSchema.optional(),
      plus: changeSchema.optional(),
      held: changeSchema.optional(),
    }),
    z.strictObject({ kind: z.literal("effect"), times: factorSchema }),
    z.strictObject({ kind: z.literal("success"), times: factorSchema }),
    z.strictObject({ kind: z.literal("delay"), months: z.int().min(1).max(120) }),
    z.strictObject({
      kind: z.literal("term"),
      path: z.array(z.string().min(1).max(100)).min(1).max(20),
      value: changeSchema,
    }),
  ])
  .refine(
    (part) =>
      part.kind !== "input" || (part.held === undefined) === (part.times !== undefined || part.plus !== undefined),
    "Say by what the input is multiplied, what is added, or at what it is held; held at a value it is nothing else.",
  );

const ownStressSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  note: noteSchema.optional(),
  parts: z.array(stressPartSchema).min(1, "A stress does at least one thing.").max(50),
});

const pinnedTrialSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  note: noteSchema.optional(),
  seed: wholeNumber(0, 4_294_967_295),
  trial: wholeNumber(0, 999_999),
  variant: idSchema.optional(),
});

const namedStudySchema = z.strictObject({
  name: textSchema,
  inputs: z.array(z.string().min(1).max(300)).min(1, "A study tells at least one input.").max(500),
});

/** The shape of what a file keeps for its analyses. Whether inputs and terms are the deal's is looked at where they are used. */
export const analysesSchema = z.strictObject({
  tests: z.array(partyTestSchema).max(20, "A file may have at most 20 tests.").optional(),
  stresses: z.array(ownStressSchema).max(50, "A file may have at most 50 stresses of its own.").optional(),
  pinned: z.array(pinnedTrialSchema).max(50, "A file may have at most 50 pinned futures.").optional(),
  studies: z.array(namedStudySchema).max(50, "A file may have at most 50 studies.").optional(),
  actuals: actualsSchema.optional(),
});
