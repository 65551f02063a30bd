import { compileDeal } from "../../engine/compiled-deal.ts";
import { questionsOf } from "../../engine/questions.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import { columnOf, type PointTrials, trialsIn } from "../../sweep/point-trials.ts";
import { drawnAgain } from "./drawn-again.ts";
import type { WhereToLook } from "./where-to-look.ts";

/** What makes a trial typical of others: what each party gets. */
const judged: readonly string[] = [
  names.paymentsTotal,
  names.commissionerNetPresentValue,
  names.investorProfit,
  names.providerMargin,
];

/** The trials in which an input lies in its lowest or highest tenth; none where the deal has no such input. */
function trialsOfTenth(
  { input, tenth }: Extract<WhereToLook, { kind: "input" }>,
  { scenario, ...point }: PointTrials,
  seed: number,
): readonly number[] {
  const deal = compileDeal(scenario);
  if (!deal.inputs.ids.includes(input)) return [];
  const trials = trialsIn({ scenario, ...point });
  const [column] = drawnAgain(deal, seed, trials, [input]) as [Float64Array];
  const bound = quantileSorted(column.slice().sort(), tenth === "lowest" ? 0.1 : 0.9);
  return Array.from({ length: trials }, (_, trial) => trial).filter((trial) =>
    tenth === "lowest" ? column[trial]! <= bound : column[trial]! >= bound,
  );
}

/** The trials that are as they are to be, rising. @param seed of the trials */
export function trialsLike(where: WhereToLook, point: PointTrials, seed: number): readonly number[] {
  const all = Array.from({ length: trialsIn(point) }, (_, trial) => trial);
  if (where.kind === "all") return all;
  if (where.kind === "trial") return all.filter((trial) => trial === where.trial);
  if (where.kind === "input") return trialsOfTenth(where, point, seed);
  if (where.kind === "range") {
    const { from, to, closed } = where;
    const column = columnOf(point, where.measure);
    return all.filter((trial) => column[trial]! >= from && (column[trial]! < to || (closed && column[trial] === to)));
  }
  const question = questionsOf(point.scenario).find(({ id }) => id === where.question);
  if (!question) return [];
  return all.filter((trial) => {
    const valueOf = (measure: string): number => columnOf(point, measure)[trial]!;
    return (question.among?.(valueOf) ?? true) && question.happens(valueOf) === where.happens;
  });
}

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
