import type { Scenario } from "../../model/scenario.ts";
import type { Change, TermPath } from "../../model/variant.ts";
import { describeChange, type DescribedChange } from "../../variants/describe-change.ts";
import { differencesBetween } from "../../variants/differences-between.ts";
import type { TermPlace } from "../../variants/place-words.ts";
import { movesNothing } from "./moves-nothing.ts";

/** A term of a deal that another has otherwise: what a person would name as one thing. */
export interface ChangedTerm {
  /** The path of the term: `payment.contractCap`, `payment.rateCard.job-13.price`. */
  readonly id: string;
  /** "Payment: contract cap" */
  readonly label: string;
  /** In a sentence: "the contract cap", "the price of “Job, 13 weeks”". */
  readonly words: string;
  /** "£1,500,000 → £1,200,000"; of a term of several parts, each part with its name. */
  readonly detail: string;
  /** At least one, in the order in which the changes are made. */
  readonly changes: readonly Change[];
}

/** How one deal differs from another: what may move a figure, and what cannot. */
export interface Changed {
  readonly terms: readonly ChangedTerm[];
  /** Names, notes and sources, a sentence each. */
  readonly leftOut: readonly string[];
  /** All changes, those left out as well: applied in this order to the one deal, they give the other. */
  readonly all: readonly Change[];
}

/** With more terms than this, all that changes in one rule, outcome or part counts as one. */
const MOST_TERMS = 24;

/** The place of the term that a change belongs to: the field of the innermost item, or of the part of the deal. */
function placeOfTerm({ path, order }: Change, coarse: boolean): TermPath {
  if (order) return [...path, "order"];
  const item = path.findLastIndex((step) => step.startsWith("#"));
  const upTo = item < 0 ? (coarse ? 1 : 2) : coarse ? item + 1 : item + 2;
  return path.slice(0, upTo);
}

const idOfPlace = (place: TermPath): string =>
  place.map((step) => (step.startsWith("#") ? step.slice(1) : step)).join(".");

/** Parts of a deal whose terms are known by their names alone. */
const plainParts: ReadonlySet<string> = new Set(["Payment", "Deal"]);

/** A term of the part itself, or of an item; or an item as a whole. */
function wordsOf({ part, item }: TermPlace, name: string): Pick<ChangedTerm, "label" | "words"> {
  const bracket = plainParts.has(part) ? "" : ` (${part.toLowerCase()})`;
  if (item === "")
    return name === ""
      ? { label: part, words: part.toLowerCase() }
      : { label: `${part}: ${name}`, words: `the ${name}${bracket}` };
  if (name === "") return { label: `“${item}” (${part.toLowerCase()})`, words: `“${item}” (${part.toLowerCase()})` };
  return { label: `“${item}”: ${name}`, words: `the ${name} of “${item}”` };
}

/** From what to what; of a whole item what becomes of it. */
function detailOf({ change, part, item, before, after, sentence }: DescribedChange): string {
  const isWhole = change.path.at(-1)!.startsWith("#");
  return isWhole ? sentence.slice(`${part}: “${item}” `.length) : `${before} → ${after}`;
}

function termOf(place: TermPath, changes: readonly Change[], from: Scenario, to: Scenario): ChangedTerm {
  const told = changes.map((change) => describeChange(change, from, to));
  const [first] = told as [DescribedChange];
  const isItem = place.at(-1)!.startsWith("#");
  const id = idOfPlace(place);
  if (told.length === 1) return { id, ...wordsOf(first, first.term), detail: detailOf(first), changes };
  const parts = ({ term }: DescribedChange): readonly string[] => term.split(" › ");
  const rest = (each: DescribedChange): string =>
    parts(each)
      .slice(isItem ? 0 : 1)
      .join(" › ");
  const detail = told.map((each) => `${rest(each)} ${detailOf(each)}`.trim()).join("; ");
  return { id, ...wordsOf(first, isItem ? "" : parts(first)[0]!), detail, changes };
}

function grouped(changes: readonly Change[], coarse: boolean): readonly (readonly [TermPath, readonly Change[]])[] {
  const groups = new Map<string, [TermPath, Change[]]>();
  for (const change of changes) {
    const place = placeOfTerm(change, coarse);
    const group = groups.get(place.join("/"));
    if (group) group[1].push(change);
    else groups.set(place.join("/"), [place, [change]]);
  }
  return [...groups.values()];
}

/** The terms in which a deal differs from another, in the order of the file. */
export function changedTerms(from: Scenario, to: Scenario): Changed {
  const all = differencesBetween(from, to);
  const words = all.filter((change) => movesNothing(change, from));
  const moving = all.filter((change) => !words.includes(change));
  const fine = grouped(moving, false);
  const groups = fine.length > MOST_TERMS ? grouped(moving, true) : fine;
  return {
    terms: groups.map(([place, changes]) => termOf(place, changes, from, to)),
    leftOut: words.map((change) => describeChange(change, from, to).sentence),
    all,
  };
}
