import { type JsonSchema, choicesOf } from "./json-schema.ts";
import { type Model, type ModelType, lookedUp, propertiesOf } from "./model-type.ts";

/** Whether every literal of a schema's properties (`kind: "binary"`) is the one the type has. */
function sameLiterals(model: Model, properties: Readonly<Record<string, JsonSchema>>, type: ModelType): boolean {
  const seen = lookedUp(model, type);
  if (seen.kind !== "object") return false;
  const known = propertiesOf(model, seen);
  return Object.entries(properties).every(([name, { const: literal }]) => {
    const property = known.get(name)?.type;
    if (property === undefined) return false;
    return literal === undefined || (property.kind === "literal" && property.value === String(literal));
  });
}

/** The member of a union that one choice of its schema stands for; undefined for a plain one, such as a number. */
export function memberFor(model: Model, choice: JsonSchema, members: readonly ModelType[]): ModelType | undefined {
  const { properties } = choice;
  if (properties === undefined)
    return choicesOf(choice) && members.find((member) => lookedUp(model, member).kind === "union");
  const found = members.find((member) => sameLiterals(model, properties, member));
  if (found !== undefined) return found;
  for (const member of members) {
    const seen = lookedUp(model, member);
    const within = seen.kind === "union" ? memberFor(model, choice, seen.members) : undefined;
    if (within !== undefined) return within;
  }
  return undefined;
}

/** The literals that tell the choices of a schema apart: `even`, `rampUp`, `weights`. */
export const literalsOf = (choices: readonly JsonSchema[]): readonly string[] =>
  choices.flatMap((choice) =>
    Object.values(choice.properties ?? {}).flatMap(({ const: literal }) =>
      typeof literal === "string" ? [literal] : [],
    ),
  );
