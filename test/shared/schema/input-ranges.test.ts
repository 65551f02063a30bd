import { describe, expect, it } from "vitest";
import { rangeOfInput } from "#shared/engine/input-range.ts";
import type { PathStep } from "#shared/model/problem.ts";
import { isWithin } from "#shared/model/range.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioSchema } from "#shared/schema/scenario-schema.ts";
import { z } from "#shared/schema/zod.ts";

interface Place {
  readonly path: readonly PathStep[];
  /** Kind of the outcome it belongs to. */
  readonly kind: string | undefined;
  readonly schema: z.ZodObject;
}

const isInput = (schema: z.ZodObject): boolean =>
  "status" in schema.shape && schema.shape["value"] instanceof z.ZodUnion;

/** Every place of the schema where an input may stand. */
function inputPlaces(schema: unknown, path: readonly PathStep[] = [], kind?: string): readonly Place[] {
  if (schema instanceof z.ZodOptional) return inputPlaces(schema.unwrap(), path, kind);
  if (schema instanceof z.ZodArray) return inputPlaces(schema.element, [...path, 0], kind);
  if (schema instanceof z.ZodRecord) return inputPlaces(schema.valueType, [...path, "some-id"], kind);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inputPlaces(option, path, kind));
  if (!(schema instanceof z.ZodObject)) return [];
  if (isInput(schema)) return [{ path, kind, schema }];
  const literal = schema.shape["kind"];
  const own = path.length === 2 && literal instanceof z.ZodLiteral ? String(literal.value) : kind;
  return Object.entries(schema.shape).flatMap(([name, field]) => inputPlaces(field, [...path, name], own));
}

const probes = [
  -2e9, -1e9, -1e7, -0.6, -0.5, -1e-12, 0, 1e-10, 1e-9, 0.5, 1, 1.001, 10, 10.5, 1000, 1200, 1201, 1e6, 2e6, 1e9, 2e9,
  1e12, 2e12,
];

describe("ranges that the engine keeps formulas to", () => {
  const places = inputPlaces(scenarioSchema);

  it("cover every place of the schema where an input may stand", () => {
    expect(places.length).toBeGreaterThan(40);
  });

  it.each(places.map((place) => [`${place.path.join(".")} ${place.kind ?? ""}`, place] as const))(
    "are the schema's at %s",
    (_, { path, kind, schema }) => {
      const scenario = { outcomes: [{ kind }] } as unknown as Scenario;
      const range = rangeOfInput(scenario, path);
      const taken = (value: number): boolean => schema.shape["value"]!.safeParse(value).success;
      for (const probe of probes) expect([probe, taken(probe)]).toEqual([probe, isWithin(probe, range)]);
    },
  );
});
