import { blockOf, samplingOf } from "../../model/sampling.ts";
import { sobolShares } from "../../stats/sobol-shares.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { figureColumn } from "./figure-column.ts";
import type { HandRow, Ranking, Shares, ShareRow } from "./tornado-document.ts";
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

const NOT_ALL = "in some futures it does not exist, and shares of a spread need it in all";

/** How much each group makes of a figure's variance between futures, or why that cannot be told. */
export function rankingOf(figure: DecisionFigure, { asDrawn, anew, groups, hands }: AnewRuns): Ranking | string {
  const a = figureColumn(figure, asDrawn);
  const b = figureColumn(figure, anew);
  const block = blockOf(samplingOf(asDrawn.scenario.run));
  if (a.length < FEWEST) return `fewer than ${FEWEST} trials say too little about a spread`;
  const sum = new Float64Array(a.length);
  const sharesOf = (point: PointTrials): { readonly moves: Float64Array; readonly shares: Shares | undefined } => {
    const moves = figureColumn(figure, point).map((value, trial) => value - a[trial]!);
    return { moves, shares: moves.some(Number.isNaN) ? undefined : sobolShares(a, b, moves, block) };
  };
  if (a.some(Number.isNaN) || b.some(Number.isNaN)) return NOT_ALL;
  if (a.every((value) => value === a[0]) && b.every((value) => value === a[0])) return "it is the same in every future";
  const rows: ShareRow[] = [];
  for (const { group, point } of groups) {
    const { moves, shares } = sharesOf(point);
    if (!shares) return NOT_ALL;
    moves.forEach((move, trial) => (sum[trial] = sum[trial]! + move));
    rows.push({ group, ...shares });
  }
  const ofHands = hands.flatMap(({ control, point }): readonly HandRow[] => {
    const { shares } = sharesOf(point);
    return shares ? [{ control, ...shares }] : [];
  });
  const alone = sobolShares(a, b, sum, block)!.first;
  rows.sort((one, other) => other.total.share - one.total.share);
  return { rows, hands: ofHands, alone };
}
