import { Definitions } from "./definitions.ts";
import { type Docstring, NO_DOCSTRING, partAbout } from "./docstring.ts";
import { type JsonSchema, choicesOf } from "./json-schema.ts";
import { type Model, type ModelObject, type ModelType, declarationOf, lookedUp, propertiesOf } from "./model-type.ts";
import { literalsOf, memberFor } from "./union-member.ts";

/** What an input or a term is says nothing of the figure in its place: that needs a docstring of its own. */
const SAY_NOTHING_OF_THEIR_PLACE: ReadonlySet<string> = new Set(["Input", "Term"]);

const both = (first: Docstring, second: Docstring): Docstring => ({
  text: [first.text, second.text].filter((text) => text !== "").join(" "),
  examples: [...first.examples, ...second.examples],
});

/** A schema with a docstring put before what it already says. */
function said(schema: JsonSchema, docstring: Docstring): JsonSchema {
  const { description, examples: shown, ...rest } = schema;
  const { text, examples } = both(docstring, { text: description ?? "", examples: shown ?? [] });
  return { ...(text === "" ? {} : { description: text }), ...(examples.length === 0 ? {} : { examples }), ...rest };
}

/** Whether a schema is worth a definition: an object, or a choice between some. */
const isStructured = (schema: JsonSchema): boolean =>
  schema.properties !== undefined || (choicesOf(schema) ?? []).some(isStructured);

/** What tells a variant from the others says so, since its docstring is the variant's. */
function withTellingLiterals(choice: JsonSchema): JsonSchema {
  const properties = Object.entries(choice.properties ?? {}).map(([name, property]) => [
    name,
    typeof property.const === "string"
      ? said(property, { text: `Always "${property.const}": tells this variant from the others.`, examples: [] })
      : property,
  ]);
  return { ...choice, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}

/** Walks a schema and a type side by side, and keeps the definitions it meets. */
class Describer {
  readonly definitions = new Definitions();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  /** The schema of a type at a place of which `own` speaks: the docstring of a property, or none. */
  at(schema: JsonSchema, type: ModelType, own: Docstring): JsonSchema {
    if (type.kind !== "named") return said(this.#inside(schema, type, own), own);
    const declared = declarationOf(this.#model, type.name);
    if (!isStructured(schema)) return this.at(schema, declared.type, both(own, declared.docstring));
    const reference = this.definitions.add(type.name, this.at(schema, declared.type, declared.docstring));
    const speaksForItself = own.text === "" && !SAY_NOTHING_OF_THEIR_PLACE.has(type.name);
    return said(reference, speaksForItself ? declared.docstring : own);
  }

  #inside(schema: JsonSchema, type: ModelType, around: Docstring): JsonSchema {
    const { properties, items, additionalProperties: values } = schema;
    const choices = choicesOf(schema);
    if (properties !== undefined && type.kind === "object")
      return { ...schema, properties: this.#properties(properties, type) };
    if (items !== undefined && type.kind === "array") return { ...schema, items: this.#each(items, type.item, around) };
    if (typeof values === "object" && type.kind === "record")
      return { ...schema, additionalProperties: this.#each(values, type.value, around) };
    if (choices !== undefined && type.kind === "union") {
      const described = choices.map((choice) => this.#choice(choice, choices, type.members, around));
      return { ...schema, [schema.anyOf === undefined ? "oneOf" : "anyOf"]: described };
    }
    if (isStructured(schema) || items !== undefined || typeof values === "object")
      throw new Error(`The model has a ${type.kind} where its schema has ${JSON.stringify(schema).slice(0, 300)}`);
    return schema;
  }

  #properties(properties: Readonly<Record<string, JsonSchema>>, type: ModelObject): Record<string, JsonSchema> {
    const known = propertiesOf(this.#model, type);
    const described = Object.entries(properties).map(([name, property]) => {
      const found = known.get(name);
      if (found === undefined) throw new Error(`The schema has a property ${name} that the model does not have.`);
      return [name, this.at(property, found.type, found.docstring)] as const;
    });
    return Object.fromEntries(described);
  }

  /** What a list or a record holds. An object without a name is described by what is said of the whole. */
  #each(schema: JsonSchema, type: ModelType, around: Docstring): JsonSchema {
    return this.at(schema, type, type.kind === "object" ? around : NO_DOCSTRING);
  }

  #choice(
    choice: JsonSchema,
    choices: readonly JsonSchema[],
    members: readonly ModelType[],
    around: Docstring,
  ): JsonSchema {
    const member = memberFor(this.#model, choice, members);
    if (member === undefined && isStructured(choice))
      throw new Error(`No member of the model's union is ${JSON.stringify(choice).slice(0, 300)}`);
    if (member === undefined) return choice;
    if (choice.properties === undefined) return this.at(choice, member, NO_DOCSTRING);
    const [literal = ""] = literalsOf([choice]);
    const text = member.kind === "object" ? partAbout(literal, literalsOf(choices), around.text) : "";
    return this.at(withTellingLiterals(choice), member, { text, examples: [] });
  }
}

/**
 * Puts the docstrings of the model into a schema that zod generated inline, and gives each named type a definition.
 * Schema and model are walked side by side; a difference in shape throws, naming the place by its schema.
 */
export function describeSchema(schema: JsonSchema, model: Model, root: string): JsonSchema {
  const describer = new Describer(model);
  const { type, docstring } = declarationOf(model, root);
  return describer.definitions.close(describer.at(schema, lookedUp(model, type), docstring));
}
