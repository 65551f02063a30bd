import type { Choice } from "../../../inputs/choice-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import type { EffectMeasure } from "#shared/model/payment-rule.ts";

/** How a measured figure is turned into one effect, as a choice. */
export const effectChoices: readonly Choice[] = [
  ["relative", "A share of the comparison"],
  ["difference", "A difference from it"],
  ["level", "The cohort's own figure"],
  ["avoided", "Events avoided or gained"],
];

/** What an effect is typed in. */
export const effectUnit = (effect: EffectMeasure): FieldUnit => (effect === "relative" ? "percent" : "number");
