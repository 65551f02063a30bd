import { beforeAll, describe, expect, it } from "vitest";
import type { JsonSchema } from "#scripts/schema/json-schema.ts";
import { publishedSchemas } from "#scripts/schema/published-schemas.ts";
import { undescribed } from "./undescribed.ts";

describe("the published schemas", () => {
  let schemas: ReturnType<typeof publishedSchemas>;
  beforeAll(() => {
    schemas = publishedSchemas();
  });

  const definition = (name: string): JsonSchema => schemas.scenario.$defs?.[name] ?? {};

  it.each(["scenario", "result"] as const)(
    "describe every property, object and variant of a %s (a docstring in shared/model is missing for those listed)",
    (name) => {
      expect(undescribed(schemas[name])).toEqual([]);
    },
  );

  it("say what stands in a place beside the reference, and what a type is in its definition", () => {
    expect(definition("BinaryOutcome").properties?.["baseline"]).toEqual({
      description: expect.stringContaining("counterfactual") as unknown,
      $ref: "#/$defs/Input-0-to-1",
    });
    expect(definition("Input-0-to-1").description).toContain("A number that may be certain");
  });

  it("say the range of a certain number, in figures and in words", () => {
    const value = definition("Term-0-to-1").properties?.["value"];
    expect(value).toMatchObject({ type: "number", minimum: 0, maximum: 1 });
    expect(value?.description).toContain("must be between 0 and 1");
    expect(definition("Input-0-to-below-1").properties?.["value"]?.anyOf?.[0]).toMatchObject({ exclusiveMaximum: 1 });
    expect(definition("Deal").properties?.["contractMonths"]).toMatchObject({ type: "integer", minimum: 1 });
  });

  it("give the choices of a word together with what each means", () => {
    const claimed = definition("PaymentSchedule").properties?.["effect"];
    expect(claimed?.["enum"]).toContain("relative");
    expect(claimed?.description).toContain("`relative`:");
  });

  it("hold no reference without a definition, and no definition without a reference", () => {
    for (const schema of Object.values(schemas)) {
      const used = [...JSON.stringify(schema).matchAll(/#\/\$defs\/([^"]+)/gu)].map(([, name]) => name);
      expect(new Set(used)).toEqual(new Set(Object.keys(schema.$defs ?? {})));
    }
  });
});
