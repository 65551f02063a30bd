import type { Distribution } from "../model/distribution.ts";
import type { PathStep } from "../model/problem.ts";
import type { Range } from "../model/range.ts";
import type { Scenario } from "../model/scenario.ts";
import { rangeOfInput } from "./input-range.ts";
import type { AnyInput } from "./input-table.ts";

/** An input of a scenario as formulas, drivers and correlations may name it. */
export interface ListedInput {
  /** `outcome.job-13.rate`: also the name of its stream. */
  readonly id: string;
  /** Where it stands in the file; its number or distribution is at `value` there. */
  readonly path: readonly PathStep[];
  /** Where it may lie; its unit is `range.unit`. */
  readonly range: Range;
  readonly value: number | Distribution;
}

/** Paths of all groups of fields in a document, by the object itself. */
function pathsOf(document: unknown): ReadonlyMap<object, readonly PathStep[]> {
  const paths = new Map<object, readonly PathStep[]>();
  const visit = (value: unknown, path: readonly PathStep[]): void => {
    if (typeof value !== "object" || value === null || paths.has(value)) return;
    paths.set(value, path);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else for (const [name, field] of Object.entries(value)) visit(field, [...path, name]);
  };
  visit(document, []);
  return paths;
}

/** Names the places of inputs in the file: what the compiled deal has put in its table is found there by identity. */
export function listInputs(
  scenario: Scenario,
  added: Iterable<readonly [id: string, input: AnyInput]>,
): readonly ListedInput[] {
  const paths = pathsOf(scenario);
  return [...added].flatMap(([id, input]) => {
    const path = paths.get(input);
    return path ? [{ id, path, range: rangeOfInput(scenario, path), value: input.value }] : [];
  });
}
