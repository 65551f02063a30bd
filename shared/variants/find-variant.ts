import type { DealWithVariants, Variant } from "../model/variant.ts";
import type { Scenario } from "../model/scenario.ts";
import { effectiveDeal, type UnfitChange } from "./effective-deal.ts";

/** The word for the base where variants are named by id. */
export const BASE = "base";

/** A deal of a file: the base, or what one of its variants makes of it. */
export interface DealOfFile {
  /** `base`, or the variant's id. */
  readonly id: string;
  /** "Base", or the variant's name. */
  readonly name: string;
  /** Undefined for the base. */
  readonly variant: Variant | undefined;
  readonly scenario: Scenario;
  /** Changes of it that the base has no place for; left out. */
  readonly unfit: readonly UnfitChange[];
}

/** Finds the base (`base`) or a variant by its id, or by its name in whatever case; undefined where there is none. */
export function findVariant({ base, variants }: DealWithVariants, wanted: string): DealOfFile | undefined {
  if (wanted === BASE) return { id: BASE, name: "Base", variant: undefined, scenario: base, unfit: [] };
  const sameName = ({ name }: Variant): boolean => name.toLowerCase() === wanted.toLowerCase();
  const variant = variants.find(({ id }) => id === wanted) ?? variants.find(sameName);
  return variant && { id: variant.id, name: variant.name, variant, ...effectiveDeal(base, variant.changes) };
}
