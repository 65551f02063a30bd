import type { MeasureUnit } from "#shared/model/result.ts";
import type { Currency } from "#shared/model/currency.ts";

/** One distribution of two. */
export interface OverlaySide {
  readonly name: string;
  /** Trials in each bin. */
  readonly counts: readonly number[];
  /** The value that half of the trials lie below; undefined where the measure exists in none. */
  readonly median: number | undefined;
  /** Its standard error. */
  readonly medianError: number | undefined;
}

/** Two distributions of one measure in the same bins. */
export interface OverlayData {
  /** Id of the measure. */
  readonly measure: string;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly low: number;
  /** 0 where all trials of both are alike. */
  readonly binWidth: number;
  readonly currency: Currency;
  /** Trials of each side, of which some may not have the measure. */
  readonly trials: number;
  /** Drawn as bars. */
  readonly under: OverlaySide;
  /** Drawn as a line over them. */
  readonly over: OverlaySide;
}

/** A bin and the share of trials of each side in it. */
export interface OverlayBin {
  readonly from: number;
  readonly to: number;
  readonly under: number;
  readonly over: number;
}

/** In how many trials a side has the measure. */
export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The bins in which either side has a trial, and those between them. */
export function overlayBins({ low, binWidth, under, over }: OverlayData): readonly OverlayBin[] {
  const [allUnder, allOver] = [total(under.counts), total(over.counts)];
  const bins = under.counts.map((count, place) => ({
    from: low + place * binWidth,
    to: low + (place + 1) * binWidth,
    under: allUnder === 0 ? 0 : count / allUnder,
    over: allOver === 0 ? 0 : over.counts[place]! / allOver,
  }));
  const filled = ({ under: one, over: other }: OverlayBin): boolean => one > 0 || other > 0;
  return bins.slice(bins.findIndex(filled), bins.findLastIndex(filled) + 1);
}
