import { blockOf, samplingOf } from "../../model/sampling.ts";
import { blocksIn } from "../../stats/block-errors.ts";
import { jackknifeError, type JackknifedShares, sobolShares } from "../../stats/sobol-shares.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { figureColumn } from "./figure-column.ts";
import type { HandRow, Ranking, ShareRow } from "./tornado-document.ts";
import type { Control } from "./who-controls.ts";

/** Runs with one group, or all groups in one hand, drawn anew. */
export interface AnewRuns {
  readonly asDrawn: PointTrials;
  readonly anew: PointTrials;
  readonly groups: readonly { readonly group: string; readonly point: PointTrials }[];
  readonly hands: readonly { readonly control: Control; readonly point: PointTrials }[];
}

/** Fewer trials say too little about a variance. */
const FEWEST = 100;

/** Fewer trials in which a figure is other than it mostly is say too little about what makes it so. */
const FEWEST_OTHERS = 10;

const RARE = "too few simulated futures differ in it to tell what makes them differ";

/** In how many trials of both samples a figure is other than in most of them. */
function othersOf(a: Float64Array, b: Float64Array): number {
  const counts = new Map<number, number>();
  for (const column of [a, b]) for (const value of column) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return a.length + b.length - most;
}

const NOT_ALL = "in some futures it does not exist, and shares of a spread need it in all";

/** How much each group makes of a figure's variance between futures, or why that cannot be told. */
export function rankingOf(figure: DecisionFigure, { asDrawn, anew, groups, hands }: AnewRuns): Ranking | string {
  const a = figureColumn(figure, asDrawn);
  const b = figureColumn(figure, anew);
  const block = blockOf(samplingOf(asDrawn.scenario.run));
  if (a.length < FEWEST) return `fewer than ${FEWEST} trials say too little about a spread`;
  if (a.some(Number.isNaN) || b.some(Number.isNaN)) return NOT_ALL;
  const others = othersOf(a, b);
  if (others === 0) return "it is the same in every simulated future";
  if (others < FEWEST_OTHERS) return RARE;
  const sharesOf = (point: PointTrials): JackknifedShares | string => {
    const mixed = figureColumn(figure, point);
    return mixed.some(Number.isNaN) ? NOT_ALL : (sobolShares(a, b, mixed, block) ?? RARE);
  };
  const rows: ShareRow[] = [];
  let sum = 0;
  const sumWithout = new Float64Array(blocksIn(a.length, block));
  for (const { group, point } of groups) {
    const found = sharesOf(point);
    if (typeof found === "string") return found;
    const { first, total, firstWithout } = found;
    sum += first.share;
    firstWithout.forEach((share, index) => (sumWithout[index] = sumWithout[index]! + share));
    rows.push({ group, first, total });
  }
  const ofHands = hands.flatMap(({ control, point }): readonly HandRow[] => {
    const found = sharesOf(point);
    return typeof found === "string" ? [] : [{ control, first: found.first, total: found.total }];
  });
  const alone = { share: sum, standardError: jackknifeError(sumWithout, sum) };
  rows.sort((one, other) => other.total.share - one.total.share);
  return { rows, hands: ofHands, alone };
}
