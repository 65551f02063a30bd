import { chance } from "../../format/chance.ts";
import { estimateWithError } from "../../format/with-error.ts";
import { missingValue } from "../../format/missing-value.ts";
import { pointsError } from "../../format/points.ts";
import type { MeasureUnit, ScenarioMark } from "../../model/result.ts";

/** A tested figure with its error: "58% ±0.5", "£155.5k ±£700". */
export function testedWords(
  { unit, isChance }: { readonly unit: MeasureUnit; readonly isChance: boolean },
  value: number | undefined,
  standardError: number | undefined,
  { currency, startMonth }: Pick<ScenarioMark, "currency" | "startMonth">,
): string {
  if (value === undefined || standardError === undefined) return missingValue;
  if (isChance) return `${chance(value)} ${pointsError(standardError)}`;
  return estimateWithError({ value, standardError, unit, currency, startMonth });
}
