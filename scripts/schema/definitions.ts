import type { JsonSchema } from "./json-schema.ts";

/** Between a name and the number of its variant until all are known; no name of the model holds it. */
const MARK = "~";

/** A bound in a name: `0`, `1e12`, `minus-0.5`. */
function bound(value: unknown): string {
  const size = Math.abs(Number(value));
  return `${Number(value) < 0 ? "minus-" : ""}${size < 1e6 ? String(size) : size.toExponential().replace("+", "")}`;
}

/** The range of a schema's `value`, as the end of a name: "-0-to-1". Empty where it has none. */
function rangeOf({ properties = {} }: JsonSchema): string {
  const value = properties["value"];
  const number = [value, ...(value?.anyOf ?? [])].find((choice) => choice?.["minimum"] !== undefined);
  if (number === undefined) return "";
  const { minimum, maximum, exclusiveMaximum } = number;
  return `-${bound(minimum)}-to-${maximum === undefined ? `below-${bound(exclusiveMaximum)}` : bound(maximum)}`;
}

/**
 * The shared definitions of a schema: one for each type of the model, or several where a type has several ranges (an
 * input that is a rate, an input that is money).
 */
export class Definitions {
  readonly #variants = new Map<string, JsonSchema[]>();

  /** Adds the definition of a type unless it is there; answers what refers to it. */
  add(name: string, schema: JsonSchema): JsonSchema {
    const variants = this.#variants.get(name) ?? [];
    this.#variants.set(name, variants);
    const text = JSON.stringify(schema);
    const found = variants.findIndex((variant) => JSON.stringify(variant) === text);
    const index = found < 0 ? variants.push(schema) - 1 : found;
    return { $ref: `#/$defs/${name}${MARK}${index}` };
  }

  /** A schema with its definitions beside it, all under their final names. */
  close(schema: JsonSchema): JsonSchema {
    const finalNames = new Map<string, string>();
    const all: Record<string, JsonSchema> = {};
    for (const [name, variants] of [...this.#variants].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const taken = new Map<string, number>();
      for (const [index, variant] of variants.entries()) {
        const wanted = variants.length === 1 ? name : `${name}${rangeOf(variant)}`;
        const count = (taken.get(wanted) ?? 0) + 1;
        taken.set(wanted, count);
        finalNames.set(`${name}${MARK}${index}`, count === 1 ? wanted : `${wanted}-${count}`);
        all[`${name}${MARK}${index}`] = variant;
      }
    }
    const renamed = JSON.stringify({ ...schema, $defs: all }).replaceAll(
      new RegExp(`[A-Za-z]+${MARK}[0-9]+`, "gu"),
      (marked) => finalNames.get(marked) ?? marked,
    );
    return JSON.parse(renamed) as JsonSchema;
  }
}
