import type { PathStep } from "../model/problem.ts";

/** What stands at a path of a document; undefined where there is nothing. Own fields only. */
export function valueAt(document: unknown, path: readonly PathStep[]): unknown {
  let value: unknown = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}
