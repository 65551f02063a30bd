import type { ScenarioFile, WrittenScenario } from "../model/variant.ts";
import { serialiseScenario } from "../schema/serialise-scenario.ts";

/** A scenario file as it is written: the base with its variants, if it has any. */
export const writtenScenario = ({ base, variants }: ScenarioFile): WrittenScenario =>
  variants.length === 0 ? base : { ...base, variants };

/** The text of a scenario file: JSON, two spaces, one line feed at the end. */
export const serialiseFile = (file: ScenarioFile): string => serialiseScenario(writtenScenario(file));
