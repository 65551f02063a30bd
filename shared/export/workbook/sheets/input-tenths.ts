import { drawnColumns } from "../../../analysis/conduct/drawn-columns.ts";
import { inputsOfDeal } from "../../../analysis/tornado/named-inputs.ts";
import type { DrawnInput } from "../../../analysis/tornado/tornado-document.ts";
import { compileDeal } from "../../../engine/compiled-deal.ts";
import { rankCorrelation, ranksOf } from "../../../stats/rank-correlation.ts";
import { MOST_TRIALS_LOOKED_AT, type WorkbookContent } from "./workbook-content.ts";

const FEWEST_IN_TENTH = 10;

/** What a figure comes to where an input came out low, and where it came out high, among the trials of the run itself. */
export interface InputTenths {
  readonly input: DrawnInput;
  /** Mean of the figure over the tenth of trials in which the input is lowest, and highest. */
  readonly lowest: number;
  readonly highest: number;
  /** Spearman's rank correlation of input and figure, with its error. */
  readonly correlation: { readonly value: number; readonly standardError: number };
}

/** Mean of the values whose ranks lie in a range. */
function meanWhere(values: Float64Array, ranks: Float64Array, isIn: (rank: number) => boolean): number {
  let sum = 0;
  let count = 0;
  for (let trial = 0; trial < values.length; trial++) {
    if (!isIn(ranks[trial]!)) continue;
    sum += values[trial]!;
    count++;
  }
  return sum / count;
}

/**
 * For each figure, the drawn inputs that go with it, those that move it most first. Costs no simulation: inputs are drawn again, and
 * set against the trials there are. What an input goes with it need not cause, where inputs move together.
 * @param measures ids of the figures. Trials in which a figure does not exist are left out of its comparison
 */
export function inputTenths(
  { scenario, result, layout, table }: WorkbookContent,
  measures: readonly string[],
): ReadonlyMap<string, readonly InputTenths[]> {
  const trials = Math.min(result.trials, MOST_TRIALS_LOOKED_AT);
  const { drawn } = inputsOfDeal(scenario);
  const columns = drawnColumns(
    compileDeal(scenario),
    drawn.map(({ id }) => id),
    { seed: result.seed, trials },
  );
  /** Ranks of inputs among all trials: what most figures are compared with. */
  const ranksOfAll = new Map<string, Float64Array>();
  const ranksAmong = (id: string, exists: readonly number[]): Float64Array => {
    const drawnOf = columns.get(id)!;
    const known = exists.length === trials ? ranksOfAll.get(id) : undefined;
    const ranks = known ?? ranksOf(Float64Array.from(exists, (trial) => drawnOf[trial]!));
    if (exists.length === trials) ranksOfAll.set(id, ranks);
    return ranks;
  };
  return new Map(
    measures.map((id) => {
      const place = layout.measures.findIndex((measure) => measure.id === id);
      const all = place === -1 ? new Float64Array(0) : table.column(place, trials);
      const exists = Array.from(all.keys()).filter((trial) => !Number.isNaN(all[trial]!));
      const values = Float64Array.from(exists, (trial) => all[trial]!);
      const ranks = ranksOf(values);
      const tenth = values.length / 10;
      const found = drawn.flatMap((input): readonly InputTenths[] => {
        const own = ranksAmong(input.id, exists);
        const correlation = rankCorrelation(own, ranks);
        if (!correlation || tenth < FEWEST_IN_TENTH) return [];
        const lowest = meanWhere(values, own, (rank) => rank <= tenth);
        const highest = meanWhere(values, own, (rank) => rank > values.length - tenth);
        return Number.isNaN(lowest) || Number.isNaN(highest) ? [] : [{ input, lowest, highest, correlation }];
      });
      const swing = ({ lowest, highest }: InputTenths): number => Math.abs(highest - lowest);
      return [id, found.sort((one, other) => swing(other) - swing(one))] as const;
    }),
  );
}
