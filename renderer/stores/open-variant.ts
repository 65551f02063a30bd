import type { Scenario } from "#shared/model/scenario.ts";
import type { Variant } from "#shared/model/variant.ts";
import { baseOf, dealStore, type DealState } from "./deal-store.ts";
import { variantDeal } from "./variant-deal.ts";

/** What is open of a base and its variants; the base where there is no variant of that id. */
export function opened(
  base: Scenario,
  variants: readonly Variant[],
  id: string | undefined,
): Pick<DealState, "scenario" | "variant" | "variants"> {
  const variant = variants.find((each) => each.id === id);
  if (!variant) return { scenario: base, variant: undefined, variants };
  const { scenario, unfit } = variantDeal(base, variant);
  return { scenario, variant: { id: variant.id, base, unfit }, variants };
}

/** Opens a variant, or the base where no id is given. This is no step to undo: nothing of the file changes. */
export function openVariant(id: string | undefined): void {
  const state = dealStore.getState();
  const base = baseOf(state);
  if (base && state.variant?.id !== id) dealStore.setState(opened(base, state.variants, id));
}
