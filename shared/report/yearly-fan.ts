import type { YearlySeries } from "../model/result-pictures.ts";
import { moments } from "../stats/moments.ts";
import { putRanksInPlace } from "../stats/put-ranks-in-place.ts";
import { quantileSorted } from "../stats/quantile.ts";

const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Sums up a number a trial for each year. @param columns one a year; each is read before the next is asked for */
export function yearlyFan(id: string, label: string, columns: Iterable<Float64Array>): YearlySeries {
  const mean: number[] = [];
  const quantiles: number[][] = PROBABILITIES.map(() => []);
  for (const column of columns) {
    mean.push(moments(column).mean);
    const values = column.slice();
    putRanksInPlace(values, PROBABILITIES);
    PROBABILITIES.forEach((probability, place) => quantiles[place]!.push(quantileSorted(values, probability)));
  }
  const [p5, p25, p50, p75, p95] = quantiles as [number[], number[], number[], number[], number[]];
  return { id, label, unit: "money", mean, p5, p25, p50, p75, p95 };
}
