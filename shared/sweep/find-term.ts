import type { PathStep } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { valueAt } from "../schema/value-at.ts";
import { termFamilies, type NamedTerm } from "./term-names.ts";

/** A term's places, or why it cannot be varied. */
export type FoundTerm =
  | { readonly kind: "found"; readonly term: NamedTerm }
  | { readonly kind: "refused"; readonly sentence: string };

const isNumberOrInput = (value: unknown): boolean =>
  typeof value === "number" ||
  (typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    (Object.hasOwn(value, "value") || Object.hasOwn(value, "family")));

/** The steps of a dotted path: items of a list by their id, or counted from 0; undefined where it leads nowhere. */
function pathOf(scenario: Scenario, name: string): readonly PathStep[] | undefined {
  const path: PathStep[] = [];
  for (const part of name.split(".")) {
    const here = valueAt(scenario, path);
    if (Array.isArray(here)) {
      const byId = here.findIndex((_, place) => valueAt(here, [place, "id"]) === part);
      path.push(byId >= 0 ? byId : /^\d{1,6}$/u.test(part) ? Number(part) : part);
    } else path.push(part);
    if (valueAt(scenario, path) === undefined) return undefined;
  }
  return path;
}

/** Of one family what this deal has: "price.<rule>, where <rule> is a, b or c", for a refusal. */
function offer(scenario: Scenario): string {
  const names = termFamilies.flatMap(({ form, of }) => {
    const terms = of(scenario);
    if (terms.length === 0) return [];
    const [word = ""] = form.split(".");
    const ids = terms.map(({ name }) => name.slice(word.length + 1)).filter((id) => id !== "");
    return [ids.length === 0 ? `  ${word}` : `  ${form}: ${ids.join(", ")}`];
  });
  return names.join("\n");
}

/** What can be varied in a deal by short name, a line a family. */
export const termsOf = (scenario: Scenario): string => offer(scenario);

const FIXED: ReadonlySet<PathStep> = new Set(["run", "version", "format"]);

/** Finds what a short name (`price.job-13`) or a path (`payment.rateCard.job-13.price`) means in a deal. */
export function findTerm(scenario: Scenario, name: string): FoundTerm {
  for (const { of } of termFamilies)
    for (const term of of(scenario)) if (term.name === name) return { kind: "found", term };
  const path = pathOf(scenario, name);
  if (!path) return { kind: "refused", sentence: `This deal has nothing named “${name}” to vary.` };
  if (FIXED.has(path[0]!))
    return { kind: "refused", sentence: `“${name}” cannot be varied: all points share trials and draws.` };
  if (!isNumberOrInput(valueAt(scenario, path)))
    return { kind: "refused", sentence: `“${name}” cannot be varied: it is not a number.` };
  return { kind: "found", term: { name, paths: [path], canBeAdded: false } };
}
