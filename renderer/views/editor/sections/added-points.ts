import { decimal, minusSign } from "#shared/format/decimal.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { middleOf } from "../../../inputs/middle-of.ts";

/** What the service adds in percentage points, middle against middle: "+25". A dash where there is no such number. */
export function addedPoints(outcome: Outcome): string {
  if (outcome.kind !== "binary" || outcome.withService.statedAs !== "rate") return missingValue;
  const rate = middleOf(outcome.withService.rate.value);
  const baseline = middleOf(outcome.baseline.value);
  if (rate === undefined || baseline === undefined) return missingValue;
  const points = Math.round((rate - baseline) * 1000) / 10;
  const sign = points > 0 ? "+" : points < 0 ? minusSign : "";
  return sign + decimal(Math.abs(points), Number.isInteger(points) ? 0 : 1);
}
