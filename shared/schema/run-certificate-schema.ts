import type { Checked, Problem } from "../model/problem.ts";
import type { RunCertificate } from "../model/run-certificate.ts";
import { problemFromIssue } from "./problem-from-issue.ts";
import type { SameShape } from "./same-shape.ts";
import { runSchema } from "./scenario-schema.ts";
import { sha256Schema } from "./sha256-schema.ts";
import { z } from "./zod.ts";

const CERTIFICATE_FORMAT = "outcomes-partnership-certificate";
const CERTIFICATE_VERSION = 1;

const certificateSchema = z.strictObject({
  format: z.literal(CERTIFICATE_FORMAT),
  version: z.literal(CERTIFICATE_VERSION),
  deal: z.string().max(1000),
  scenarioSha256: sha256Schema,
  program: z.string().max(200),
  run: runSchema,
  trials: z.int().min(1),
  resultsSha256: sha256Schema,
  endedAt: z.string().max(40),
  seconds: z.number().min(0).optional(),
});

true satisfies SameShape<z.infer<typeof certificateSchema>, RunCertificate>;

const problem = (code: string, sentence: string): Problem => ({ path: [], code, sentence });

/** A value's field, if it is a group of fields. */
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** Text → a run certificate, or every problem with its path. Never throws. */
export function readCertificate(text: string): Checked<RunCertificate> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: "invalid", problems: [problem("not-json", "This file is not JSON; it may be cut off.")] };
  }
  if (fieldOf(document, "format") !== CERTIFICATE_FORMAT)
    return {
      kind: "invalid",
      problems: [problem("not-a-certificate", "This file is JSON but not a run certificate of this program.")],
    };
  const version = fieldOf(document, "version");
  if (typeof version === "number" && version > CERTIFICATE_VERSION)
    return {
      kind: "invalid",
      problems: [problem("version-newer", `This certificate is of version ${version}, made by a newer program.`)],
    };
  const parsed = certificateSchema.safeParse(document);
  if (parsed.success) return { kind: "valid", value: parsed.data };
  return { kind: "invalid", problems: parsed.error.issues.flatMap((issue) => problemFromIssue(issue, document)) };
}
