import type { ScenarioFile, WrittenScenario } from "../model/variant.ts";
import { serialiseScenario } from "../schema/serialise-scenario.ts";

/** A scenario file as it is written: the base with its variants, versions and what is kept for analyses, if it has any. */
export function writtenScenario({ base, variants, versions, analyses = {} }: ScenarioFile): WrittenScenario {
  // A file whose tests were all removed says so: without a list, the usual ones would be back.
  const isKept = ([field, value]: readonly [string, unknown]): boolean =>
    value !== undefined && (field === "tests" || !Array.isArray(value) || value.length > 0);
  const kept = Object.fromEntries(Object.entries(analyses).filter(isKept));
  const beside = {
    ...(variants.length > 0 && { variants }),
    ...(versions.length > 0 && { versions }),
    ...(Object.keys(kept).length > 0 && { analyses: kept }),
  };
  return Object.keys(beside).length === 0 ? base : { ...base, ...beside };
}

/** The text of a scenario file: JSON, two spaces, one line feed at the end. */
export const serialiseFile = (file: ScenarioFile): string => serialiseScenario(writtenScenario(file));
