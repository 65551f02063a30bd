import { dealStore } from "../../stores/deal-store.ts";
import { openVariant } from "../../stores/open-variant.ts";

/** What the palette can do with variants: open another. */
export function variantEntries() {
  const { variants, variant } = dealStore.getState();
  const deals = [{ id: undefined, name: "Base" }, ...variants];
  return deals
    .filter(({ id }) => id !== variant?.id)
    .map(({ id, name }) => ({
      id: `variant-${id ?? "base"}`,
      name: `Open ${name}`,
      about: "Variant",
      act: () => openVariant(id),
    }));
}
