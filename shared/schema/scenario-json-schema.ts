import { scenarioSchema } from "./scenario-schema.ts";
import { z } from "./zod.ts";

/**
 * The published JSON Schema (draft 2020-12) of a scenario file, generated from the one the program checks with. Ranges
 * and cross-field rules are the program's own and stand beside it in docs/method.md.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const generated = z.toJSONSchema(scenarioSchema, { target: "draft-2020-12", io: "input", reused: "inline" });
  return { title: "Outcomes partnership scenario, version 1", ...generated };
}
