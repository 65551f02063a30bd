import { type JsonSchema, choicesOf } from "#scripts/schema/json-schema.ts";

/**
 * Paths of everything in a schema that a stranger would have to guess at: a property, an object or a variant without
 * a description. Definitions are walked once, where they are first used.
 */
export function undescribed(root: JsonSchema): readonly string[] {
  const missing = new Set<string>();
  const walked = new Set<string>();

  const resolve = (schema: JsonSchema): JsonSchema =>
    schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {});

  const walk = (schema: JsonSchema, path: string): void => {
    if (schema.$ref !== undefined) {
      if (walked.has(schema.$ref)) return;
      walked.add(schema.$ref);
      walk(resolve(schema), schema.$ref.replace("#/$defs/", ""));
      return;
    }
    const { properties, items, additionalProperties: values } = schema;
    if ((properties !== undefined || choicesOf(schema)?.some((c) => resolve(c).properties)) && !schema.description)
      missing.add(`${path} (itself)`);
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (!property.description) missing.add(`${path}.${name}`);
      walk(property, `${path}.${name}`);
    }
    if (items !== undefined) walk(items, `${path}[]`);
    if (typeof values === "object") walk(values, `${path}.*`);
    for (const choice of choicesOf(schema) ?? []) {
      const literal = Object.values(choice.properties ?? {}).find((property) => property.const !== undefined)?.const;
      walk(choice, literal === undefined ? path : `${path}<${String(literal)}>`);
    }
  };

  walk(root, "file");
  return [...missing];
}
