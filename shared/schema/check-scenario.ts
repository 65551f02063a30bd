import type { Checked, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { crossFieldChecks } from "./checks/cross-field-checks.ts";
import { foundBy } from "./checks/found-before.ts";
import { inputsAreTiedRightly } from "./checks/inputs-are-tied-rightly.ts";
import { precisionHasAFigure } from "./checks/precision-has-a-figure.ts";
import { problemFromIssue } from "./problem-from-issue.ts";
import { SCENARIO_FORMAT, SCENARIO_VERSION, scenarioSchema } from "./scenario-schema.ts";

const LARGEST_PROBLEM_LIST = 200;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether it is a scenario file at all, and of a version this program knows. */
function headProblem(document: unknown): Problem | undefined {
  if (!isRecord(document) || document["format"] !== SCENARIO_FORMAT)
    return {
      path: [],
      code: "not-a-scenario",
      sentence: `This file is JSON but not a scenario of this program: it does not say "format": "${SCENARIO_FORMAT}".`,
    };
  const version = document["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return {
      path: ["version"],
      code: "version-unknown",
      sentence: "The file's version must be a whole number from 1.",
    };
  if (version > SCENARIO_VERSION)
    return {
      path: ["version"],
      code: "version-newer",
      sentence: `This file is of version ${version}, made by a newer program; this one reads up to version ${SCENARIO_VERSION}. Update the program, or ask for the file in version ${SCENARIO_VERSION}.`,
    };
  return undefined;
}

/**
 * Any value → a scenario, or every problem with its path. The shape comes first; then each cross-field check whose
 * parts have their shape runs too, so that a wrong price and an unknown outcome are reported together; and when all is
 * right so far, formulas and correlations, then the figure a run stops at. Never throws.
 */
export function checkScenario(document: unknown): Checked<Scenario> {
  const head = headProblem(document);
  if (head) return { kind: "invalid", problems: [head] };

  const parsed = scenarioSchema.safeParse(document);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems: Problem[] = issues.flatMap((issue) => problemFromIssue(issue, document));
  const misshapen = new Set(
    issues
      .filter((issue) => issue.code !== "custom" && issue.code !== "unrecognized_keys")
      .map((issue) => issue.path[0]),
  );

  for (const check of crossFieldChecks)
    if (!check.reads.some((part) => misshapen.has(part))) problems.push(...foundBy(check, document as Scenario));
  if (parsed.success && problems.length === 0) problems.push(...inputsAreTiedRightly(document as Scenario));
  if (parsed.success && problems.length === 0) problems.push(...precisionHasAFigure(parsed.data));

  if (parsed.success && problems.length === 0) return { kind: "valid", value: parsed.data };
  if (problems.length <= LARGEST_PROBLEM_LIST) return { kind: "invalid", problems };
  const more: Problem = {
    path: [],
    code: "more-problems",
    sentence: `And ${problems.length - LARGEST_PROBLEM_LIST} more problems.`,
  };
  return { kind: "invalid", problems: [...problems.slice(0, LARGEST_PROBLEM_LIST), more] };
}
