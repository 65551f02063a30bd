import type { Checked, Problem } from "../model/problem.ts";
import type { ResultDocument } from "../model/result.ts";
import { problemFromIssue } from "./problem-from-issue.ts";
import { resultSchema } from "./result-schema.ts";

const RESULT_FORMAT = "outcomes-partnership-result";
const RESULT_VERSION = 1;

/** A value's field, if it is a group of fields. */
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** Whether a document says that it is a result of this program. */
export const saysItIsAResult = (document: unknown): boolean => fieldOf(document, "format") === RESULT_FORMAT;

/** Any value → a result document as it is written, or every problem with its path. Never throws. */
export function checkResult(document: unknown): Checked<ResultDocument> {
  const refused = (code: string, sentence: string): Checked<never> => {
    const problem: Problem = { path: [], code, sentence };
    return { kind: "invalid", problems: [problem] };
  };
  if (!saysItIsAResult(document))
    return refused("not-a-result", "This file is JSON but not a result document of this program.");
  const version = fieldOf(document, "version");
  if (typeof version === "number" && version > RESULT_VERSION)
    return refused("version-newer", `These results are of version ${version}, made by a newer program.`);
  const parsed = resultSchema.safeParse(document);
  // The document itself, so that what is written of it again has its fields in the same order.
  if (parsed.success) return { kind: "valid", value: document as ResultDocument };
  return { kind: "invalid", problems: parsed.error.issues.flatMap((issue) => problemFromIssue(issue, document)) };
}
