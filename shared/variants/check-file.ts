import type { Checked, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import type { ScenarioFile, Variant } from "../model/variant.ts";
import { checkScenario } from "../schema/check-scenario.ts";
import { describePath } from "../schema/describe-path.ts";
import { problemFromIssue } from "../schema/problem-from-issue.ts";
import { variantsSchema } from "../schema/variants-schema.ts";
import { effectiveDeal } from "./effective-deal.ts";
import { isFields } from "./term-path.ts";

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

/** A name and an id that a variant before it has, or that the base goes by. */
function taken(variants: readonly Variant[]): readonly Problem[] {
  return variants.flatMap(({ id, name }, place) => {
    const before = variants.slice(0, place);
    const problem = (field: string, sentence: string): Problem => ({
      path: ["variants", place, field],
      code: "id-twice",
      sentence,
    });
    return [
      ...(id === "base" || before.some((other) => other.id === id)
        ? [problem("id", `Another variant has the id “${id}”, or it is the base's: give this one another.`)]
        : []),
      ...(before.some((other) => other.name === name)
        ? [problem("name", `Another variant is called “${name}”: give this one another name.`)]
        : []),
    ];
  });
}

/**
 * Any value → a scenario file, the deal and its variants, or every problem of any of them with its path. Changes of a
 * variant for which the base has no place are no problem of the file: they are kept, and told where the variant is used.
 * Never throws.
 */
export function checkFile(document: unknown): Checked<ScenarioFile> {
  if (!isFields(document) || !Object.hasOwn(document, "variants")) {
    const checked = checkScenario(document);
    return checked.kind === "invalid" ? checked : { kind: "valid", value: { base: checked.value, variants: [] } };
  }
  const { variants: written, ...rest } = document;
  const checked = checkScenario(rest);
  const parsed = variantsSchema.safeParse(written);
  const problems: Problem[] = checked.kind === "invalid" ? [...checked.problems] : [];
  if (!parsed.success)
    for (const issue of parsed.error.issues)
      problems.push(...problemFromIssue({ ...issue, path: ["variants", ...issue.path] }, document));
  if (checked.kind === "invalid" || !parsed.success) return { kind: "invalid", problems };
  const base = checked.value;
  const variants: readonly Variant[] = parsed.data;
  problems.push(...taken(variants), ...variants.flatMap((variant, place) => problemsOf(base, variant, place)));
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "valid", value: { base, variants } };
}
