import type { PathStep } from "../model/problem.ts";
import type { TermPath } from "../model/variant.ts";
import { valueAt } from "../schema/value-at.ts";

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The id of an item of a list; undefined where it has none. */
export function idOf(item: unknown): string | undefined {
  const id = isFields(item) && Object.hasOwn(item, "id") ? item["id"] : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** The step of a path that leads to an item of a list. */
export const stepTo = (id: string): string => `#${id}`;

/** Where the item that a step leads to stands in a list; −1 where it does not. */
export const placeIn = (list: readonly unknown[], step: string): number =>
  step.startsWith("#") ? list.findIndex((item) => idOf(item) === step.slice(1)) : -1;

/** What stands at a path; undefined where there is nothing. Own fields only. */
export function termAt(document: unknown, path: TermPath): unknown {
  let here = document;
  for (const step of path) {
    if (Array.isArray(here)) here = (here as readonly unknown[])[placeIn(here, step)];
    else here = isFields(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

/** A place of a document as a path of a variant names it: items of lists by their id, where they have one. */
export const termPath = (document: unknown, place: readonly PathStep[]): TermPath =>
  place.map((step, index) => {
    const id = typeof step === "number" ? idOf(valueAt(document, place.slice(0, index + 1))) : undefined;
    return id === undefined ? String(step) : stepTo(id);
  });

/** Whether one path leads to the place of the other, or to where that is part of or holds it. */
export const overlap = (one: TermPath, other: TermPath): boolean =>
  one.slice(0, other.length).every((step, index) => step === other[index]);
