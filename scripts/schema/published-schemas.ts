import { resultJsonSchema } from "#shared/schema/result-schema.ts";
import { scenarioJsonSchema } from "#shared/schema/scenario-json-schema.ts";
import { describeSchema } from "./describe-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { readModel } from "./read-model.ts";

/**
 * The published JSON Schemas (draft 2020-12) by name: those the program checks with, described by the docstrings of
 * shared/model, so that a file can be written with no more than its schema at hand.
 */
export function publishedSchemas(): Readonly<Record<"scenario" | "result", JsonSchema>> {
  const model = readModel();
  return {
    scenario: describeSchema(scenarioJsonSchema(), model, "WrittenScenario"),
    result: describeSchema(resultJsonSchema(), model, "ResultDocument"),
  };
}
