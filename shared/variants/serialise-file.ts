import type { ScenarioFile, WrittenScenario } from "../model/variant.ts";
import { serialiseScenario } from "../schema/serialise-scenario.ts";

/** A scenario file as it is written: the base with its variants and versions, if it has any. */
export const writtenScenario = ({ base, variants, versions }: ScenarioFile): WrittenScenario =>
  variants.length === 0 && versions.length === 0
    ? base
    : { ...base, ...(variants.length > 0 && { variants }), ...(versions.length > 0 && { versions }) };

/** The text of a scenario file: JSON, two spaces, one line feed at the end. */
export const serialiseFile = (file: ScenarioFile): string => serialiseScenario(writtenScenario(file));
