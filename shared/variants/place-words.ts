import { shortName } from "../format/short-name.ts";
import type { TermPath } from "../model/variant.ts";
import { fieldWords } from "../schema/describe-path.ts";
import { isFields, termAt } from "./term-path.ts";

/** Where a term stands, in words. */
export interface TermPlace {
  /** The part of the deal: "Rate card". */
  readonly part: string;
  /** The item of a list, by name: "Job, 13 weeks". Empty for a term of the part itself. */
  readonly item: string;
  /** The term: "price". Empty for an item as a whole. */
  readonly term: string;
}

/** Parts by the beginnings of their paths, longer ones first. */
const parts: readonly (readonly [steps: string, name: string])[] = [
  ["payment/rateCard", "Rate card"],
  ["payment", "Payment"],
  ["deal", "Deal"],
  ["budgetHolders", "Budget holders"],
  ["cohort/segments", "People"],
  ["cohort", "People"],
  ["outcomes", "Outcomes"],
  ["savings", "Savings"],
  ["costs/lines", "Costs"],
  ["costs", "Costs"],
  ["capital/tranches", "Investment"],
  ["capital", "Investment"],
  ["appraisal", "Appraisal"],
  ["uncertainty", "Uncertainty"],
  ["plans", "Plans"],
  ["sources", "Sources"],
  ["run", "Run"],
];

function nameOf(step: string, path: TermPath, documents: readonly unknown[]): string {
  const id = step.slice(1);
  for (const document of documents) {
    const item = termAt(document, path);
    const name = isFields(item) ? (item["name"] ?? item["title"]) : undefined;
    if (typeof name === "string" && name !== "") return shortName(name);
  }
  return id;
}

/** Lists of those by whose ids a field holds something for each. */
const heldFor: ReadonlyMap<string, TermPath> = new Map([
  ["outcomes", ["outcomes"]],
  ["payerShares", ["payment", "payers"]],
  ["segmentMultipliers", ["cohort", "segments"]],
  ["rateBySegment", ["cohort", "segments"]],
]);

/** A field's name in words; a key that is an id, by what it is the id of. */
function termWords(step: string, holder: string | undefined, documents: readonly unknown[]): string {
  const list = heldFor.get(holder ?? "");
  return list ? nameOf(`#${step}`, [...list, `#${step}`], documents) : fieldWords(step).slice(0, 60);
}

/** @param documents where names are looked up, the first that has one */
export function placeOf(path: TermPath, documents: readonly unknown[]): TermPlace {
  const part = parts.find(([steps]) => `${path.join("/")}/`.startsWith(`${steps}/`));
  const skipped = part ? part[0].split("/").length : 0;
  const items: string[] = [];
  const terms: string[] = [];
  path.forEach((step, index) => {
    if (step.startsWith("#")) items.push(nameOf(step, path.slice(0, index + 1), documents));
    else if (index >= skipped && !path[index + 1]?.startsWith("#"))
      terms.push(termWords(step, path[index - 1], documents));
  });
  if (terms.length > 1 && terms.at(-1) === "value") terms.pop();
  return { part: part?.[1] ?? "Deal", item: items.join(" › "), term: terms.join(" › ") };
}

/** "“Job, 13 weeks”, price" in a sentence. */
export function placeWords(path: TermPath, ...documents: readonly unknown[]): string {
  const { part, item, term } = placeOf(path, documents);
  const where = item === "" ? part.toLowerCase() : `“${item}”`;
  return term === "" ? where : `${where}, ${term}`;
}
