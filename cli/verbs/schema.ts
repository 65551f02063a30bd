import { DONE } from "#cli/exit-codes.ts";
import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { type SchemaName, schemas } from "#cli/schemas.ts";
import { makeVerb } from "#cli/verb.ts";

interface SchemaOptions {
  /** Absent: those there are are listed. */
  readonly name: SchemaName | undefined;
}

const names = Object.keys(schemas) as SchemaName[];

const schemaOptions = { list: { says: "list the schemas there are" } } as const satisfies KnownOptions;

function parseSchemaOptions(words: readonly string[]): ParsedOptions<SchemaOptions> {
  const { has, positionals, sentences } = readOptions(words, schemaOptions);
  const [wanted, ...more] = positionals;
  const name = names.find((each) => each === wanted);
  if (wanted !== undefined && name === undefined)
    sentences.push(`There is no schema “${wanted}”. There are: ${names.join(", ")}.`);
  if (more.length > 0) sentences.push("Name one schema.");
  if (has("list") && wanted !== undefined) sentences.push("Give the name of a schema or --list, not both.");
  return sentences.length > 0 ? { kind: "invalid", sentences } : { kind: "valid", value: { name } };
}

async function tellSchema({ name }: SchemaOptions): Promise<number> {
  if (name === undefined) process.stdout.write(names.map((each) => `${each.padEnd(12)}${schemas[each].of}\n`).join(""));
  else process.stdout.write(`${JSON.stringify(await schemas[name].read(), undefined, 2)}\n`);
  return DONE;
}

/** `schema`: the published JSON Schemas. */
export const schema = makeVerb({
  does: "prints the JSON Schema of scenario files, or of results",
  about:
    "Prints the JSON Schema (draft 2020-12) of scenario files or of result documents, every field described: for an editor that completes and checks while one writes, and for programs.",
  usage: "[NAME] [options]",
  operands: { NAME: { says: `${names.join(" or ")}; without it those there are are listed`, words: names } },
  options: schemaOptions,
  more: "  schema scenario > scenario.schema.json\n",
  parse: parseSchemaOptions,
  act: tellSchema,
});
