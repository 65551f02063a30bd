import { measureNames as names } from "../../model/measure-names.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import { columnOf, type PointTrials } from "../../sweep/point-trials.ts";

/** What makes a trial typical of others: what each party gets. */
const judged: readonly string[] = [
  names.paymentsTotal,
  names.commissionerNetPresentValue,
  names.investorProfit,
  names.providerMargin,
];

const ofTrials = (column: Float64Array, trials: readonly number[]): Float64Array =>
  Float64Array.from(trials, (trial) => column[trial]!);

/**
 * The trial of some that is nearest to all of them: the least sum of squared distances from their medians, each in parts of the
 * distance between their quartiles. The first of several alike; undefined where there are none.
 */
export function typicalTrial(trials: readonly number[], point: PointTrials): number | undefined {
  const scaled = judged.map((measure) => {
    const values = ofTrials(columnOf(point, measure), trials);
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    if (sorted.length === 0) return undefined;
    const width = quantileSorted(sorted, 0.75) - quantileSorted(sorted, 0.25);
    return { values, middle: quantileSorted(sorted, 0.5), width: width > 0 ? width : 1 };
  });
  let nearest: number | undefined;
  let least = Infinity;
  trials.forEach((trial, index) => {
    let sum = 0;
    for (const each of scaled) {
      const distance = each ? (each.values[index]! - each.middle) / each.width : 0;
      // A trial without the figure is as unlike the others as one a whole width away.
      sum += Number.isNaN(distance) ? 1 : distance * distance;
    }
    if (sum >= least) return;
    least = sum;
    nearest = trial;
  });
  return nearest;
}
