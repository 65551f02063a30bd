import { unitOfFigure } from "../format/unit-of-figure.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Change } from "../model/variant.ts";
import { placeOf, type TermPlace } from "./place-words.ts";
import { idOf, isFields, termAt } from "./term-path.ts";
import { THERE, valueWords } from "./value-words.ts";

/** A change for people: where, from what, to what. */
export interface DescribedChange extends TermPlace {
  readonly change: Change;
  /** In the base: "£2,600"; "none" where the base has none. */
  readonly before: string;
  /** In the variant: "£3,000". */
  readonly after: string;
  /** All of it: "Job, 13 weeks: price £2,600 → £3,000". */
  readonly sentence: string;
  /** It is about where a figure comes from and not about the figure. */
  readonly isProvenance: boolean;
}

/** Fields that say where a figure comes from, and nothing of the figure. */
export const provenance: ReadonlySet<string> = new Set(["status", "source", "grade", "owner", "note", "provenance"]);

/** Tells a change of a variant in words. @param variant the deal it makes, for names of what only that has */
export function describeChange(change: Change, base: Scenario, variant: Scenario = base): DescribedChange {
  const place = placeOf(change.path, [variant, base]);
  const isProvenance = provenance.has(change.path.at(-1)!);
  const words = wordsOf(change, base, variant);
  const { part, item, term } = place;
  const head = item === "" ? part : item;
  const sentence = change.path.at(-1)!.startsWith("#")
    ? `${part}: “${item}” ${words.whole}`
    : `${head}: ${term === "" ? "" : `${term} `}${words.before} → ${words.after}`;
  return { ...place, change, before: words.before, after: words.after, sentence, isProvenance };
}

interface Words {
  readonly before: string;
  readonly after: string;
  /** Of a whole item: what happens to it. */
  readonly whole: string;
}

function wordsOf(change: Change, base: Scenario, variant: Scenario): Words {
  const found = termAt(base, change.path);
  const whole = change.path.at(-1)!.startsWith("#");
  if (change.order) return { before: namesOf(found), after: namesOf(termAt(variant, change.path)), whole: "" };
  const unitOf = (document: Scenario) => unitOfFigure(change.path, (path) => termAt(document, path.map(String)));
  const before = valueWords(found, unitOf(base), base);
  if (change.removed) return { before, after: whole ? "removed" : "none", whole: "removed" };
  const after = valueWords(change.value, unitOf(variant), variant);
  const told = found === undefined ? "added" : "replaced";
  if (whole && after === THERE) return { before, after: told, whole: told };
  return { before, after, whole: `${told}, ${after}` };
}

/** The items of a list by name, in their order. */
const namesOf = (list: unknown): string =>
  Array.isArray(list)
    ? list
        .map((item) => (isFields(item) && typeof item["name"] === "string" ? item["name"] : (idOf(item) ?? "?")))
        .join(", ")
    : "none";
