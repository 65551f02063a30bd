import type { Checked, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import type { ScenarioFile, Variant } from "../model/variant.ts";
import { isSameName, type Version } from "../model/version.ts";
import type { Analyses } from "../model/analyses.ts";
import { checkScenario } from "../schema/check-scenario.ts";
import { describePath } from "../schema/describe-path.ts";
import { problemFromIssue } from "../schema/problem-from-issue.ts";
import { variantsSchema } from "../schema/variants-schema.ts";
import { versionsSchema } from "../schema/versions-schema.ts";
import type { z } from "../schema/zod.ts";
import { analysesProblems } from "./check-analyses.ts";
import { effectiveDeal } from "./effective-deal.ts";
import { type Fields, isFields } from "./term-path.ts";

/** What a variant's deal has against it, told with the variant's name at its place in the file. */
function problemsOf(base: Scenario, { name, changes }: Variant, place: number): readonly Problem[] {
  const { scenario } = effectiveDeal(base, changes);
  const checked = checkScenario(scenario);
  if (checked.kind === "valid") return [];
  return checked.problems.map(({ path, code, sentence }) => ({
    path: ["variants", place],
    code,
    sentence: `In the variant “${name}”${path.length === 0 ? "" : `, ${describePath(path, scenario)}`}: ${sentence}`,
  }));
}

const taken = (path: Problem["path"], sentence: string): Problem => ({ path, code: "id-twice", sentence });

/** A name and an id that a variant before it has, or that the base goes by. */
const takenByVariants = (variants: readonly Variant[]): readonly Problem[] =>
  variants.flatMap(({ id, name }, place) => {
    const before = variants.slice(0, place);
    return [
      ...(id === "base" || before.some((other) => other.id === id)
        ? [
            taken(
              ["variants", place, "id"],
              `Another variant has the id “${id}”, or it is the base's: give this one another.`,
            ),
          ]
        : []),
      ...(before.some((other) => other.name === name)
        ? [taken(["variants", place, "name"], `Another variant is called “${name}”: give this one another name.`)]
        : []),
    ];
  });

const takenByVersions = (versions: readonly Version[]): readonly Problem[] =>
  versions.flatMap((version, place) =>
    versions.slice(0, place).some((other) => isSameName(other.name, version.name))
      ? [taken(["versions", place, "name"], `Another version is called “${version.name}”: give this one another name.`)]
      : [],
  );

/** What is no file of ours at all, or one of a newer program, is not looked into further. */
const ofHead: ReadonlySet<string> = new Set(["not-a-scenario", "version-unknown", "version-newer"]);

/** A field of the file by its schema, what is usual where there is none; its problems are added to the others. */
function fieldOf<Value>(
  file: Fields,
  field: string,
  schema: z.ZodType<Value>,
  usual: Value,
  problems: Problem[],
): Value {
  if (!Object.hasOwn(file, field)) return usual;
  const parsed = schema.safeParse(file[field]);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.push(...problemFromIssue({ ...issue, path: [field, ...issue.path] }, file));
  return usual;
}

/**
 * Any value → a scenario file, the deal with its variants and versions, or every problem of any of them with its path.
 * Changes of a variant for which the base has no place are no problem of the file, nor is a version whose deal cannot be
 * read: they are kept, and told where the variant or version is used. Never throws.
 */
export function checkFile(document: unknown): Checked<ScenarioFile> {
  if (!isFields(document)) return refusedWhole(document);
  const { variants: _variants, versions: _versions, analyses: _analyses, ...rest } = document;
  const checked = checkScenario(rest);
  const problems: Problem[] = checked.kind === "invalid" ? [...checked.problems] : [];
  if (problems.some(({ code }) => ofHead.has(code))) return { kind: "invalid", problems };
  const variants = fieldOf<readonly Variant[]>(document, "variants", variantsSchema, [], problems);
  const versions = fieldOf<readonly Version[]>(document, "versions", versionsSchema, [], problems);
  const hasAnalyses = Object.hasOwn(document, "analyses");
  if (hasAnalyses) problems.push(...analysesProblems(document["analyses"]));
  if (checked.kind === "invalid" || problems.length > 0) return { kind: "invalid", problems };
  const base = checked.value;
  problems.push(
    ...takenByVariants(variants),
    ...variants.flatMap((variant, place) => problemsOf(base, variant, place)),
    ...takenByVersions(versions),
  );
  if (problems.length > 0) return { kind: "invalid", problems };
  return {
    kind: "valid",
    value: { base, variants, versions, ...(hasAnalyses && { analyses: document["analyses"] as Analyses }) },
  };
}

function refusedWhole(document: unknown): Checked<never> {
  const checked = checkScenario(document);
  return { kind: "invalid", problems: checked.kind === "invalid" ? checked.problems : [] };
}
