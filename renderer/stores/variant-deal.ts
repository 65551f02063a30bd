import type { Scenario } from "#shared/model/scenario.ts";
import type { Variant } from "#shared/model/variant.ts";
import { effectiveDeal, type EffectiveDeal } from "#shared/variants/effective-deal.ts";

interface Known {
  readonly base: Scenario;
  readonly deal: EffectiveDeal;
}

const known = new WeakMap<Variant, Known>();
const variantOf = new WeakMap<Scenario, string>();

/** Says what deal a variant is of a base, where that is known already. */
export function rememberDeal(base: Scenario, variant: Variant, deal: EffectiveDeal): void {
  known.set(variant, { base, deal });
  if (deal.scenario !== base) variantOf.set(deal.scenario, variant.id);
}

/** The deal that a variant is: the very same each time, so that its results and problems are known again. */
export function variantDeal(base: Scenario, variant: Variant): EffectiveDeal {
  const before = known.get(variant);
  if (before?.base === base) return before.deal;
  const deal = effectiveDeal(base, variant.changes);
  rememberDeal(base, variant, deal);
  return deal;
}

/** Id of the variant of which a deal is a version; undefined for the base. */
export const variantIdOf = (scenario: Scenario): string | undefined => variantOf.get(scenario);
