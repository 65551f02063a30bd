import { ticks } from "d3-array";
import { multiple } from "#shared/format/multiple.ts";
import { type ReturnWords, returnWordsOf } from "#shared/headlines/captions/return-words.ts";
import type { MeasureSummary } from "#shared/model/result.ts";
import type { AxisTick } from "../axis/axis-tick.ts";
import { shareTicks } from "../axis/share-ticks.ts";

/** How a return is told and drawn: IRR or multiple (MOIC). */
export interface ReturnKind extends ReturnWords {
  readonly ticks: (low: number, high: number, count: number) => readonly AxisTick[];
}

function multipleTicks(low: number, high: number, count: number): readonly AxisTick[] {
  const values = ticks(low, high, count);
  const gap = (values[1] ?? 1) - (values[0] ?? 0);
  const decimals = Math.max(0, Math.ceil(-Math.log10(gap) - 1e-9));
  return values.map((value) => ({ value, label: multiple(value, decimals) }));
}

/** How a measure is drawn as a return: a multiple by its unit, else a rate. */
export const returnKindOf = (measure: Pick<MeasureSummary, "unit">): ReturnKind => ({
  ...returnWordsOf(measure),
  ticks: measure.unit === "multiple" ? multipleTicks : shareTicks,
});
