import type { Change, TermPath } from "../model/variant.ts";
import { isFileWide } from "./file-wide.ts";
import { type Fields, idOf, isFields, placeIn } from "./term-path.ts";

/** A deal with changes, which may not be a deal any more, and those changes that found no place in it. */
export interface Applied {
  readonly document: unknown;
  readonly placeless: readonly Change[];
}

const NOWHERE = Symbol("nowhere");

/**
 * Applies changes to a base, one after another. What no change touches is shared with the base. A change whose place is not
 * there, or which is no variant's to make, is left out; to remove what is not there is no change.
 */
export function applyChanges(base: unknown, changes: readonly Change[]): Applied {
  const placeless: Change[] = [];
  let document = base;
  for (const change of changes) {
    const next = isFileWide(change.path) ? NOWHERE : changed(document, change.path, change);
    if (next === NOWHERE) placeless.push(change);
    else document = next;
  }
  return { document, placeless };
}

/** What stands here with a change made at the end of a path; NOWHERE where the path breaks off. */
function changed(here: unknown, [step, ...rest]: TermPath, change: Change): unknown {
  if (step === undefined) return change.order ? ordered(here, change.order) : change.value;
  if (Array.isArray(here)) return inList(here, step, rest, change);
  return isFields(here) ? inFields(here, step, rest, change) : NOWHERE;
}

function inFields(here: Fields, step: string, rest: TermPath, change: Change): unknown {
  const found = Object.hasOwn(here, step) ? here[step] : undefined;
  if (rest.length === 0 && change.removed) {
    const { [step]: _, ...kept } = here;
    return found === undefined ? here : kept;
  }
  if (found === undefined && (rest.length > 0 || change.order)) return NOWHERE;
  const next = changed(found, rest, change);
  if (next === NOWHERE) return NOWHERE;
  return next === found ? here : { ...here, [step]: next };
}

function inList(list: readonly unknown[], step: string, rest: TermPath, change: Change): unknown {
  const place = placeIn(list, step);
  if (rest.length === 0) {
    if (change.removed) return place < 0 ? list : list.filter((_, index) => index !== place);
    if (change.order || idOf(change.value) !== step.slice(1)) return NOWHERE;
    if (place < 0) return [...list, change.value];
  }
  const next = place < 0 ? NOWHERE : changed(list[place], rest, change);
  if (next === NOWHERE) return NOWHERE;
  return next === list[place] ? list : list.map((item, index) => (index === place ? next : item));
}

/** A list in another order; items it does not name stay behind the one they stood behind. */
function ordered(list: unknown, order: readonly string[]): unknown {
  if (!Array.isArray(list)) return NOWHERE;
  const items: readonly unknown[] = list;
  const named = new Set(order);
  const result = [...named].flatMap((id) => items.filter((item) => idOf(item) === id));
  items.forEach((item, index) => {
    if (named.has(idOf(item) ?? "")) return;
    result.splice(index === 0 ? 0 : result.indexOf(items[index - 1]) + 1, 0, item);
  });
  return result;
}
