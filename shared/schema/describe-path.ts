import type { PathStep } from "../model/problem.ts";
import { valueAt } from "./value-at.ts";

/** A field's name as people read it: `dropOut` → "drop-out", `perPersonCap` → "per person cap". */
export const fieldWords = (field: string): string =>
  field
    .replace(/([a-z])([A-Z])/gu, (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`)
    .replace(/\bdrop out\b/gu, "drop-out");

/**
 * A path in words a person can follow: `payment › rate card › "Job 13 weeks" › price`. Items of a list are named by
 * their name or id where they have one, else counted from 1. What a figure is called is told by `figureName`.
 */
export function describePath(path: readonly PathStep[], document: unknown): string {
  const steps = path.map((step, index) => {
    if (typeof step === "string") return fieldWords(step);
    const item = valueAt(document, path.slice(0, index + 1));
    const named = valueAt(item, ["name"]) ?? valueAt(item, ["id"]);
    return typeof named === "string" && named !== "" ? `“${named.slice(0, 60)}”` : `item ${step + 1}`;
  });
  if (steps.length > 1 && steps.at(-1) === "value") steps.pop();
  return steps.length === 0 ? "the file" : steps.join(" › ");
}
