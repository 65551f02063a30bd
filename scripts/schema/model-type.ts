import type { Docstring } from "./docstring.ts";

/** A type of `shared/model`, as far as a file of JSON shows it. A name is looked up only when it is walked. */
export type ModelType =
  | { readonly kind: "named"; readonly name: string }
  | ModelObject
  | { readonly kind: "union"; readonly members: readonly ModelType[] }
  | { readonly kind: "array"; readonly item: ModelType }
  | { readonly kind: "record"; readonly value: ModelType }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "plain" };

export interface ModelObject {
  readonly kind: "object";
  /** Names of the interfaces it extends. */
  readonly bases: readonly string[];
  /** Its own; see `propertiesOf` for all. */
  readonly properties: ReadonlyMap<string, ModelProperty>;
}

export interface ModelProperty {
  readonly type: ModelType;
  readonly docstring: Docstring;
}

/** An interface or an alias: what it is, and what its author says of it. */
export interface ModelDeclaration {
  readonly type: ModelType;
  readonly docstring: Docstring;
}

/** Every declaration of the model by name. */
export type Model = ReadonlyMap<string, ModelDeclaration>;

/** The declaration of a name. Throws where the model has none: the walk met a type it cannot read. */
export function declarationOf(model: Model, name: string): ModelDeclaration {
  const found = model.get(name);
  if (found === undefined) throw new Error(`shared/model has no interface or type called ${name}.`);
  return found;
}

/** A type with names looked up until it is none. */
export function lookedUp(model: Model, type: ModelType): Exclude<ModelType, { readonly kind: "named" }> {
  return type.kind === "named" ? lookedUp(model, declarationOf(model, type.name).type) : type;
}

/** The properties of an object, with those of the interfaces it extends. */
export function propertiesOf(model: Model, object: ModelObject): ReadonlyMap<string, ModelProperty> {
  const inherited = object.bases.flatMap((name) => {
    const base = declarationOf(model, name).type;
    return base.kind === "object" ? [...propertiesOf(model, base)] : [];
  });
  return new Map([...inherited, ...object.properties]);
}
