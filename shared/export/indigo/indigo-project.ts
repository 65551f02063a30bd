import { asInFiles } from "../../format/shown-style.ts";
import type { Scenario } from "../../model/scenario.ts";
import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import { gapsOf } from "./gaps.ts";
import { pathText, type IndigoField, type IndigoGap } from "./indigo-field.ts";
import { outcomeFields } from "./outcome-fields.ts";
import { partyFields } from "./party-fields.ts";
import { projectFields } from "./project-fields.ts";

/** The terms of a deal under the field names of the INDIGO data standard, and what its people have yet to say. */
export interface IndigoTerms {
  readonly fields: readonly IndigoField[];
  readonly gaps: readonly IndigoGap[];
}

/**
 * What a deal knows of the fields of the INDIGO data standard 4.1 of the Government Outcomes Lab
 * (indigo-data-standard.readthedocs.io, schema/project.json): only what is agreed in it, nothing that a simulation
 * answers. Fields it cannot know are gaps.
 */
export const indigoTerms = (scenario: Scenario): IndigoTerms =>
  asInFiles(() => ({
    fields: [...projectFields(scenario), ...partyFields(scenario), ...outcomeFields(scenario)],
    gaps: gapsOf(scenario),
  }));

type Node = { [name: string]: Node | string | number } | (Node | string | number)[];

/** Puts a value at a path, with the objects and lists on the way. A list that has gaps gets empty objects for them. */
function put(into: Node, [step, ...rest]: IndigoField["path"], value: string | number): void {
  const at = into as Record<string | number, Node | string | number>;
  if (rest.length === 0) at[step!] = value;
  else {
    if (Array.isArray(into)) while (into.length <= Number(step)) into.push({});
    at[step!] ??= typeof rest[0] === "number" ? [] : {};
    put(at[step!] as Node, rest, value);
  }
}

/** The terms as the standard's JSON: one project, as its schema has it, with nothing that the standard does not name. */
export function indigoJson(scenario: Scenario): string {
  const project: Node = {};
  for (const { path, value } of indigoTerms(scenario).fields) put(project, path, value);
  return `${JSON.stringify(project, undefined, 2)}\n`;
}

/** The terms as CSV: a line a field with its path in the standard, then the fields that a person must add, without a value. */
export function indigoCsv(scenario: Scenario): string {
  const { fields, gaps } = indigoTerms(scenario);
  return [
    BYTE_ORDER_MARK,
    csvLine(["field", "value", "note"]),
    ...fields.map(({ path, value, note }) => csvLine([pathText(path), value, note])),
    ...gaps.map(({ path, needed }) => csvLine([pathText(path), undefined, `To be added: ${needed}`])),
  ].join("");
}
