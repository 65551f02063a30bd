import type { Problem } from "#shared/model/problem.ts";
import type { ScenarioFile, WrittenScenario } from "#shared/model/variant.ts";
import { parseScenarioText } from "#shared/schema/read-scenario-text.ts";
import { checkFile } from "#shared/variants/check-file.ts";

/** Problems that no edit can make: what has them is not a copy of a deal. All others the editor shows and can mend. */
const strange = new Set([
  "not-a-scenario",
  "version-unknown",
  "version-newer",
  "field-unknown",
  "type-wrong",
  "kind-unknown",
]);

/** What is wrong with the deal that a variant makes of the base is a matter of both, and edits can make it so. */
const isOfVariantsDeal = ({ path }: Problem): boolean => path[0] === "variants" && path.length === 2;

/**
 * The text of a recovery copy → the file, which may have problems to mend, as it may while it is edited. Undefined when it
 * is damaged or no deal at all.
 */
export function readRecovered(text: string): ScenarioFile | undefined {
  const parsed = parseScenarioText(text);
  if (parsed.kind === "invalid") return undefined;
  const checked = checkFile(parsed.value);
  if (checked.kind === "valid") return checked.value;
  if (checked.problems.some((problem) => strange.has(problem.code) && !isOfVariantsDeal(problem))) return undefined;
  const { variants = [], versions = [], analyses, ...base } = parsed.value as WrittenScenario;
  return { base, variants, versions, analyses };
}
