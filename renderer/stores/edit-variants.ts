import type { Change, Variant } from "#shared/model/variant.ts";
import { idFromName } from "#shared/start/id-from-name.ts";
import { baseOf, dealStore } from "./deal-store.ts";
import { opened } from "./open-variant.ts";

/** What the base is called among its variants. */
const BASE_NAME = "Base";

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Why a variant may not be called so; undefined when it may. @param id of the variant that is renamed */
export function whyNotNamed(name: string, id?: string): string | undefined {
  const { variants } = dealStore.getState();
  if (name.trim() === "") return "Give the variant a name.";
  if (name.trim().length > 300) return "A name may have at most 300 characters.";
  const taken = sameName(name, BASE_NAME) || variants.some((each) => each.id !== id && sameName(each.name, name));
  return taken ? `There is a “${name.trim()}” already. Give this variant another name.` : undefined;
}

/** A name made of another that nobody has yet: "Low price 2". */
export function freeName(wanted: string): string {
  const short = wanted.slice(0, 280).trim();
  for (let number = 1; ; number++) {
    const name = number === 1 ? short : `${short} ${number}`;
    if (whyNotNamed(name) === undefined) return name;
  }
}

/** Changes the list of variants as one undoable step, and opens one of them, or the base. */
function editVariants(step: string, variants: readonly Variant[], id: string | undefined): void {
  const base = baseOf(dealStore.getState());
  if (base) dealStore.setState({ ...opened(base, variants, id), step, stepIn: id });
}

/**
 * Adds a variant that says what another says, or the base, and opens it.
 * @param from id of that variant; @param changes what it says instead of that
 */
export function addVariant(name: string, from?: string, changes?: readonly Change[]): void {
  const { variants } = dealStore.getState();
  const place = variants.findIndex(({ id }) => id === from);
  const added: Variant = {
    id: idFromName(name, "variant", new Set(["base", ...variants.map(({ id }) => id)])),
    name: name.trim(),
    changes: changes ?? variants[place]?.changes ?? [],
  };
  const after = place < 0 ? variants.length : place + 1;
  editVariants(`new variant ${added.name}`, [...variants.slice(0, after), added, ...variants.slice(after)], added.id);
}

/** What is told of a variant, changed as one undoable step; what is open stays open. */
function changeVariant(step: string, id: string, change: (variant: Variant) => Variant): void {
  const { variants, variant } = dealStore.getState();
  const changed = variants.map((each) => (each.id === id ? change(each) : each));
  editVariants(step, changed, variant?.id);
}

export const renameVariant = (id: string, name: string): void =>
  changeVariant(`rename to ${name.trim()}`, id, (variant) => ({ ...variant, name: name.trim() }));

/** A note on what a variant is for; an empty one is none. */
export function noteVariant(id: string, note: string): void {
  changeVariant("note on the variant", id, (variant) => {
    const { note: before, ...others } = variant;
    if (note.trim() === "") return before === undefined ? variant : others;
    return { ...others, note };
  });
}

/** Takes a variant out of the file; where it was open, the base is. */
export function deleteVariant(id: string): void {
  const { variants, variant } = dealStore.getState();
  const name = variants.find((each) => each.id === id)?.name ?? "";
  const left = variants.filter((each) => each.id !== id);
  editVariants(`deletion of ${name}`, left, variant?.id === id ? undefined : variant?.id);
}

/** Takes changes out of a variant: there it has again what the base has. @param words what they are of */
export function backToBase(id: string, words: string, changes: readonly Change[]): void {
  changeVariant(`back to base: ${words}`, id, (variant) => ({
    ...variant,
    changes: variant.changes.filter((change) => !changes.includes(change)),
  }));
}
