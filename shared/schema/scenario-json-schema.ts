import { scenarioFileSchema } from "./variants-schema.ts";
import { z } from "./zod.ts";

/**
 * The JSON Schema (draft 2020-12) of a scenario file, generated from the one the program checks with, all in one piece
 * and not yet described: `scripts/schema/` does that before it is published. What fields demand of each other is not in
 * it; that is in checks/.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const generated = z.toJSONSchema(scenarioFileSchema, { target: "draft-2020-12", io: "input", reused: "inline" });
  return { title: "Outcomes partnership scenario, version 1", ...generated };
}
