import { describe, expect, it } from "vitest";
import { describeSchema } from "#scripts/schema/describe-schema.ts";
import { partAbout, readDocstring } from "#scripts/schema/docstring.ts";
import type { JsonSchema } from "#scripts/schema/json-schema.ts";
import type { Model, ModelType } from "#scripts/schema/model-type.ts";
import { undescribed } from "./undescribed.ts";

const says = (text: string) => ({ text, examples: [] });
const object = (properties: Readonly<Record<string, [ModelType, string]>>, bases: string[] = []): ModelType => ({
  kind: "object",
  bases,
  properties: new Map(
    Object.entries(properties).map(([name, [type, text]]) => [name, { type, docstring: says(text) }]),
  ),
});
const named = (name: string): ModelType => ({ kind: "named", name });
const plain: ModelType = { kind: "plain" };

const model: Model = new Map(
  Object.entries({
    Base: { type: object({ id: [plain, "Its id."] }), docstring: says("") },
    Pet: {
      type: object({ name: [plain, ""], food: [named("Food"), "What it eats."], sort: [named("Sort"), "Which."] }, [
        "Base",
      ]),
      docstring: says("An animal."),
    },
    Sort: { type: { kind: "union", members: [{ kind: "literal", value: "cat" }] }, docstring: says("`cat`: purrs.") },
    Food: {
      type: {
        kind: "union",
        members: [
          object({ kind: [{ kind: "literal", value: "dry" }, ""], grams: [plain, "A day."] }),
          object({ kind: [{ kind: "literal", value: "wet" }, ""], tins: [plain, "A week."] }),
        ],
      },
      docstring: says("`dry`: pellets. `wet`: from a tin."),
    },
  }),
);

const number: JsonSchema = { type: "number" };
const schema: JsonSchema = {
  type: "object",
  properties: {
    id: { type: "string", description: "An id." },
    name: { type: "string" },
    food: {
      oneOf: [
        { type: "object", properties: { kind: { const: "dry" }, grams: number } },
        { type: "object", properties: { kind: { const: "wet" }, tins: number } },
      ],
    },
    sort: { type: "string", enum: ["cat"] },
  },
};

describe("describing a schema", () => {
  const described = describeSchema(schema, model, "Pet");

  it("puts docstrings to properties, inherited ones too, before what zod says", () => {
    expect(described.description).toBe("An animal.");
    expect(described.properties?.["id"]?.description).toBe("Its id. An id.");
    expect(described.properties?.["sort"]?.description).toBe("Which. `cat`: purrs.");
  });

  it("gives a named type a definition, and describes the place beside the reference", () => {
    expect(described.properties?.["food"]).toEqual({ description: "What it eats.", $ref: "#/$defs/Food" });
  });

  it("finds the variant of a choice by its literal, and what the docstring says of it", () => {
    const [dry, wet] = described.$defs?.["Food"]?.oneOf ?? [];
    expect(dry?.description).toBe("Pellets.");
    expect(wet?.description).toBe("From a tin.");
    expect(wet?.properties?.["tins"]?.description).toBe("A week.");
  });

  it("leaves bare what has no docstring, and that is found", () => {
    expect(undescribed(described)).toEqual(["file.name"]);
  });

  it("refuses a schema that has what the model has not", () => {
    const strange = { type: "object", properties: { colour: number } };
    expect(() => describeSchema(strange, model, "Pet")).toThrow(/colour/u);
    const other = { type: "object", properties: { food: { oneOf: [{ properties: { kind: { const: "raw" } } }] } } };
    expect(() => describeSchema(other, model, "Pet")).toThrow(/raw/u);
  });
});

describe("reading a docstring", () => {
  it("takes stars, line breaks and links away, and keeps examples apart", () => {
    const comment =
      "/**\n   * Months, see {@link Delay}\n   * and {@link Clock | the clock}.\n   *\n   * @example 12\n   */";
    expect(readDocstring(comment)).toEqual({ text: "Months, see Delay and the clock.", examples: ["12"] });
    expect(readDocstring("/** One line. */")).toEqual({ text: "One line.", examples: [] });
  });

  it("finds what is said of one of several choices", () => {
    const text = "When. `even`: spread evenly. `ramp` and `weights`: slowly.";
    expect(partAbout("even", ["even", "ramp"], text)).toBe("Spread evenly.");
    expect(partAbout("ramp", ["even", "ramp"], text)).toBe("Slowly.");
    expect(partAbout("none", ["none", "even"], text)).toBe("");
  });
});
