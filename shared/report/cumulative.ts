import type { YearlySeries } from "../model/result-pictures.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { yearlyFan } from "./yearly-fan.ts";

/** The yearly figures that are also told as sums from the start. */
const CUMULATED = ["payments", "savings", "netPosition", "investorCash"] as const;

/** A yearly figure's columns, one a year. */
export function yearColumns(
  { yearly, years }: TrialsLayout,
  table: TrialsTable,
  id: string,
  trials: number,
): readonly Float64Array[] {
  const { firstColumn } = yearly.find((each) => each.id === id)!;
  return years.map((_, year) => table.column(firstColumn + year, trials));
}

/** Sums from the first year up to and with each: the same array each time, so read it before asking for the next. */
function* runningSums(columns: Iterable<Float64Array>): Generator<Float64Array> {
  let sums: Float64Array | undefined;
  for (const column of columns) {
    sums ??= new Float64Array(column.length);
    for (let trial = 0; trial < sums.length; trial++) sums[trial]! += column[trial]!;
    yield sums;
  }
}

/** Payments, savings, the commissioner's net position and investors' cash from the start of the deal, by trial and then summed up. */
export const cumulativeSeries = (layout: TrialsLayout, table: TrialsTable, trials: number): readonly YearlySeries[] =>
  CUMULATED.map((id) => {
    const { label } = layout.yearly.find((each) => each.id === id)!;
    return yearlyFan(id, label, runningSums(yearColumns(layout, table, id, trials)));
  });
