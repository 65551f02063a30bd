import { dealStore } from "../../stores/deal-store.ts";
import { openVariant } from "../../stores/open-variant.ts";
import { showScreen } from "../../stores/view-store.ts";

/** What the palette can do with variants: compare them, and open another. */
export function variantEntries() {
  const { variants, variant } = dealStore.getState();
  const deals = [{ id: undefined, name: "Base" }, ...variants];
  return [
    { id: "compare", name: "Compare variants", about: "Side by side", act: () => showScreen("compare") },
    ...deals
      .filter(({ id }) => id !== variant?.id)
      .map(({ id, name }) => ({
        id: `variant-${id ?? "base"}`,
        name: `Open ${name}`,
        about: "Variant",
        act: () => openVariant(id),
      })),
  ];
}
