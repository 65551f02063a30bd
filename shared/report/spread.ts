import type { SpreadSummary } from "../model/spread.ts";
import { SPREAD_TRIALS } from "../run/spread-columns.ts";
import type { TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { spreadShares } from "../stats/spread-shares.ts";

/** Fewer trials say too little about a variance, and about the error of its shares, to show them. */
const FEWEST = 100;

/**
 * How much of the spread each layer of uncertainty makes, for each measure that varies. Empty below 100 trials.
 * @param block how many trials in a row were drawn together
 */
export function spreadOf(
  layout: TrialsLayout,
  table: TrialsTable,
  trials: number,
  block: number,
): readonly SpreadSummary[] {
  const used = Math.min(trials, SPREAD_TRIALS);
  if (used < FEWEST) return [];
  return layout.spread.flatMap(({ measure, ...columns }) => {
    const shares = spreadShares(
      table.column(columns.asSimulated, used),
      table.column(columns.otherPeople, used),
      table.column(columns.otherChance, used),
      block,
    );
    return shares ? [{ measure, trials: used, ...shares }] : [];
  });
}
