import type { DealWithVariants } from "#shared/model/variant.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { effectiveDeal } from "#shared/variants/effective-deal.ts";
import { dealProblems } from "./deal-problems.ts";
import { baseOf, dealStore } from "./deal-store.ts";
import { addVariant, freeName } from "./edit-variants.ts";

/**
 * Makes a variant of the terms a version has, so that it can be put beside the deal as it is now on the same draws, and opens
 * it. What variants share (sources, run settings, name, currency) stays as it is now.
 * @returns why that cannot be; undefined once it is done
 */
export function makeVariantOf(name: string, { base: then }: DealWithVariants): string | undefined {
  const base = baseOf(dealStore.getState());
  if (!base) return undefined;
  if (then.deal.currency !== base.deal.currency)
    return `“${name}” is in ${then.deal.currency} and the deal is now in ${base.deal.currency}; variants of a deal share their currency.`;
  const changes = differencesBetween(base, then);
  if (changes.length === 0)
    return `“${name}” has the terms that the base has now, so a variant of it would change nothing.`;
  const { scenario } = effectiveDeal(base, changes);
  const [first] = dealProblems(scenario);
  if (first)
    return `“${name}” cannot be a variant of the deal as it is now. ${describePath(first.path, scenario)}: ${first.sentence}`;
  addVariant(freeName(name), undefined, changes);
  return undefined;
}
