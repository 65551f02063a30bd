import type { Scenario } from "#shared/model/scenario.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { baseOf, dealStore } from "./deal-store.ts";
import { addVariant, freeName } from "./edit-variants.ts";
import { tell } from "./view-store.ts";

/** Adds a variant that is a deal, opens it and says so. @param wanted its name; numbered where there is one of that name */
export function makeVariant(deal: Scenario, wanted: string): void {
  const { variant } = dealStore.getState();
  const base = baseOf(dealStore.getState());
  if (!base) return;
  const name = freeName(wanted);
  addVariant(name, variant?.id, differencesBetween(base, deal));
  tell("good", `Made the variant “${name}”. It is open now; Compare puts it beside the base.`);
}
