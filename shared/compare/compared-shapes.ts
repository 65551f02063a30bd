import type { Measure } from "../engine/measure.ts";
import { measureNames as names } from "../model/measure-names.ts";
import { existing } from "../report/measure-summary.ts";
import { histogram } from "../stats/histogram.ts";
import type { ComparedShape } from "./comparison.ts";

/** The measures whose distributions are laid over each other. */
const shaped: readonly string[] = [
  names.paymentsTotal,
  names.commissionerNetPresentValue,
  names.investorProfit,
  names.investorIrr,
  names.providerMargin,
];

/** Numbers counted in bins that are given; the last bin is closed. */
function counted(values: Float64Array, low: number, width: number, bins: number): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = width === 0 ? 0 : Math.floor((value - low) / width);
    counts[Math.max(0, Math.min(bins - 1, bin))]!++;
  }
  return counts;
}

/** One measure of all deals in the same bins. Undefined where no trial of any has it. */
function shapeOf({ id, label, unit }: Measure, columns: readonly Float64Array[]): ComparedShape | undefined {
  const kept = columns.map(existing);
  const all = new Float64Array(kept.reduce((count, values) => count + values.length, 0));
  let next = 0;
  for (const values of kept) {
    all.set(values, next);
    next += values.length;
  }
  if (all.length === 0) return undefined;
  const { low, width, counts } = histogram(all.sort());
  return { id, label, unit, low, width, counts: kept.map((values) => counted(values, low, width, counts.length)) };
}

/** @param columnOf a measure's column in each deal, NaN where it does not exist */
export const comparedShapes = (
  measures: readonly Measure[],
  columnsOf: (measure: string) => readonly Float64Array[],
): readonly ComparedShape[] =>
  shaped.flatMap((id) => {
    const measure = measures.find((each) => each.id === id);
    const shape = measure && shapeOf(measure, columnsOf(id));
    return shape ? [shape] : [];
  });
