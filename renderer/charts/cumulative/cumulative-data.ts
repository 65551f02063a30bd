import type { BreakEven } from "#shared/model/break-even.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { YearlySeries } from "#shared/model/result-pictures.ts";

/** What a picture of sums from the start of the deal is drawn from. */
export interface CumulativeData {
  readonly title: string;
  /** Financial years: `2015/16`. */
  readonly years: readonly string[];
  /** One or two series of sums up to and with each year, in the order of their colours. */
  readonly series: readonly YearlySeries[];
  readonly currency: Currency;
  /** The sentence to take away. */
  readonly caption: string;
  /** When one overtakes the other, or the only one is no longer below nothing. */
  readonly breakEven?: PlacedBreakEven | undefined;
  /** An amount to mark across the picture, such as the deepest point. */
  readonly level?: { readonly amount: number; readonly label: string } | undefined;
  /** What else must be known to read it. */
  readonly note?: string | undefined;
}

/** A break-even on a picture of years. */
export interface PlacedBreakEven extends BreakEven {
  /** The calendar month of month 0 of the deal. */
  readonly startMonth: string;
  /** Where the end of a month of the deal lies, in financial years from the beginning of the first. */
  readonly place: (month: number) => number;
}

/** Whether there is anything but nothing to draw. */
export const isNothing = ({ series }: Pick<CumulativeData, "series">): boolean =>
  series.every(({ p5, p95 }) => [...p5, ...p95].every((amount) => amount === 0));
