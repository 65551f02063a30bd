import type { PathStep, Problem } from "../model/problem.ts";
import { FIGURE_WANTED } from "./figure-error.ts";
import { valueAt } from "./value-at.ts";
import type { z } from "./zod.ts";

const toPath = (path: readonly PropertyKey[]): PathStep[] =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

const kindOf = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `the text “${value.slice(0, 40)}”`;
  if (typeof value === "number" && !Number.isFinite(value)) return "one that is too large to be held";
  return `${typeof value === "number" ? "the number" : "the value"} ${String(value)}`;
};

const expectedWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

const quoted = (value: unknown): string => `“${String(value)}”`;
const listed = (values: readonly unknown[]): string => values.map(quoted).join(", ");

type Issue = z.core.$ZodIssue;

/** How a figure with its trail is written: with the number that stands bare, else with one for example. */
const figureWritten = (found: unknown): string =>
  typeof found === "number" && Number.isFinite(found)
    ? `written { "value": ${found}, "status": "illustrative" }`
    : `such as { "value": 0.05, "status": "illustrative" }`;

/** Of a failed choice: "“once”, “unlimited” or a number" where it has words to choose from, else a figure's value. */
function choiceWords(branches: readonly (readonly Issue[])[]): string {
  const issues = branches.flatMap(([first]) => (first ? [first] : []));
  if (!issues.some(({ code }) => code === "invalid_value")) return "a number or a distribution";
  const options = issues.flatMap((issue) =>
    issue.code === "invalid_value"
      ? issue.values.map(quoted)
      : issue.code === "invalid_type"
        ? [expectedWords[issue.expected] ?? issue.expected]
        : [],
  );
  return `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;
}

/** What is wrong with a value, and what to do where a figure `{ value, status }` stands where only its value should. */
const wanted = (words: string, found: unknown): string =>
  typeof found === "object" && found !== null && "value" in found
    ? `This must be ${words}, but the file has a group of fields with a “value”: write what it holds here, and its other fields beside this one.`
    : `This must be ${words}, but the file has ${kindOf(found)}.`;

function sentenceOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message === FIGURE_WANTED)
        return found === undefined
          ? `This field is missing; it must be a figure ${figureWritten(found)}.`
          : `This must be a figure ${figureWritten(found)}, but the file has ${kindOf(found)}.`;
      return found === undefined
        ? `This field is missing; it must be ${expectedWords[issue.expected] ?? issue.expected}.`
        : `This must be ${expectedWords[issue.expected] ?? issue.expected}, but the file has ${kindOf(found)}.`;
    case "invalid_value":
      return found === undefined
        ? `This field is missing; it must be one of ${listed(issue.values)}.`
        : `This must be ${issue.values.length > 1 ? "one of " : ""}${listed(issue.values)}, but the file has ${kindOf(found)}.`;
    case "too_small":
    case "too_big":
    case "invalid_format":
    case "custom":
      return issue.message.endsWith(".") ? issue.message : `${issue.message}.`;
    case "invalid_key":
      return "A name used here is not a valid id: lower-case letters, digits and hyphens, at most 60.";
    default:
      return `This is not as expected: ${issue.message}.`;
  }
}

/** The most telling branch of a failed choice: the one whose problems lie deepest, so that "value" names its parameter. */
function deepestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map((issue) => issue.path.length));
  return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best), branches[0] ?? []);
}

/** One issue of the schema library → problems in our words. A discriminated choice says which kinds there are. */
export function problemFromIssue(issue: Issue, document: unknown): readonly Problem[] {
  const path = toPath(issue.path);
  const found = valueAt(document, path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: "field-unknown",
      sentence: `This version does not know the field “${key.slice(0, 60)}” here. Remove it, or check its spelling.`,
    }));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    if (typeof found === "number" || (typeof found === "object" && found !== null && "family" in found)) {
      const inner = deepestBranch(issue.errors);
      return inner.flatMap((each) => problemFromIssue({ ...each, path: [...issue.path, ...each.path] }, document));
    }
    return [
      {
        path,
        code: "type-wrong",
        sentence:
          found === undefined
            ? `This field is missing; it must be ${choiceWords(issue.errors)}.`
            : wanted(choiceWords(issue.errors), found),
      },
    ];
  }
  if (issue.code === "invalid_union")
    return [
      {
        path,
        code: "kind-unknown",
        sentence: `This version does not know this kind: the file has ${kindOf(found)}${
          "options" in issue && Array.isArray(issue.options) ? `; it must be one of ${listed(issue.options)}` : ""
        }.`,
      },
    ];
  const code =
    issue.code === "custom" ? "out-of-range" : issue.code.replaceAll("_", "-").replace("invalid-type", "type-wrong");
  return [{ path, code, sentence: sentenceOf(issue, found) }];
}
