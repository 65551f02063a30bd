import type { Scenario } from "../model/scenario.ts";
import type { Change, TermPath } from "../model/variant.ts";
import { isFileWide } from "./file-wide.ts";
import { type Fields, idOf, isFields, stepTo } from "./term-path.ts";

/** Whether what stands at a path is not looked at. */
type PassedOver = (path: TermPath) => boolean;

/**
 * How a deal differs from the base, term by term: applied to the base, these changes give that deal. Parts that both share
 * in memory are not looked into, so that after an edit this takes as long as the edit is large.
 * @param isPassedOver unless told otherwise, what is the same in all variants of a file
 */
export function differencesBetween(
  base: Scenario,
  other: Scenario,
  isPassedOver: PassedOver = isFileWide,
): readonly Change[] {
  if (base === other) return [];
  return ofFields(base as unknown as Fields, other as unknown as Fields, [], isPassedOver);
}

function ofFields(base: Fields, other: Fields, path: TermPath, isPassedOver: PassedOver): readonly Change[] {
  return [...new Set([...Object.keys(base), ...Object.keys(other)])].flatMap((field) => {
    const [before, after] = [base[field], other[field]];
    const place = [...path, field];
    if (before === after || isPassedOver(place)) return [];
    if (after === undefined) return [{ path: place, removed: true }];
    return before === undefined ? [{ path: place, value: after }] : ofValues(before, after, place, isPassedOver);
  });
}

function ofValues(base: unknown, other: unknown, path: TermPath, isPassedOver: PassedOver): readonly Change[] {
  if (base === other) return [];
  if (Array.isArray(base) && Array.isArray(other)) {
    const [before, after] = [byId(base), byId(other)];
    if (before && after) return ofItems(before, after, path, isPassedOver);
  } else if (isFields(base) && isFields(other) && sameKind(base, other, path))
    return ofFields(base, other, path, isPassedOver);
  return isSame(base, other) ? [] : [{ path, value: other }];
}

/** The items of a list by their ids, in its order; undefined where some have none, or the same. */
function byId(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const id = idOf(item);
    if (id === undefined || items.has(id)) return undefined;
    items.set(id, item);
  }
  return items;
}

type Items = ReadonlyMap<string, unknown>;

function ofItems(base: Items, other: Items, path: TermPath, isPassedOver: PassedOver): readonly Change[] {
  const place = (id: string): TermPath => [...path, stepTo(id)];
  const removed = [...base.keys()].filter((id) => !other.has(id));
  const added = [...other.keys()].filter((id) => !base.has(id));
  const order = [...other.keys()];
  const withoutOrder = [...[...base.keys()].filter((id) => other.has(id)), ...added];
  return [
    ...removed.map((id) => ({ path: place(id), removed: true as const })),
    ...order.flatMap((id) => (base.has(id) ? ofValues(base.get(id), other.get(id), place(id), isPassedOver) : [])),
    ...added.map((id) => ({ path: place(id), value: other.get(id) })),
    ...(order.every((id, index) => id === withoutOrder[index]) ? [] : [{ path, order }]),
  ];
}

/**
 * Whether two groups of fields are of one kind, so that they can be compared field by field. A distribution counts whole:
 * its low alone says nothing. The kind of a saving or a cost is a label of it and chooses no fields.
 */
function sameKind(base: Fields, other: Fields, path: TermPath): boolean {
  if (Object.hasOwn(base, "family") || Object.hasOwn(other, "family")) return false;
  const labelled = path.at(-1)!.startsWith("#") && path[0] !== "outcomes";
  return base["statedAs"] === other["statedAs"] && (labelled || base["kind"] === other["kind"]);
}

/** Whether two values say the same; a field that is undefined is not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isFields(one) || !isFields(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => isSame(one[field], other[field]));
}
