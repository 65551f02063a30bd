import type { Histogram } from "../../model/result-pictures.ts";
import { exceedance } from "../../headlines/captions/exceedance.ts";
import type { SlideColour, SlideSeries } from "./slides.ts";

/** Columns of a distribution: where each begins, and the share of trials in it. */
export interface Columns {
  readonly lows: readonly number[];
  readonly middles: readonly number[];
  readonly width: number;
  readonly shares: readonly number[];
}

/** The most columns that a slide has room for. */
const MOST_COLUMNS = 40;

/** The columns of a histogram, neighbours joined where there are more than a slide has room for. No trial is lost. */
export function columnsOf({ low, width, counts }: Histogram): Columns {
  const joined = Math.ceil(counts.length / MOST_COLUMNS);
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const lows: number[] = [];
  const middles: number[] = [];
  const shares: number[] = [];
  for (let first = 0; first < counts.length; first += joined) {
    const within = counts.slice(first, first + joined);
    lows.push(low + first * width);
    middles.push(low + (first + within.length / 2) * width);
    shares.push(within.reduce((sum, count) => sum + count, 0) / all);
  }
  return { lows, middles, width: width * joined, shares };
}

/** What parts a distribution: a limit, and the known chance of lying on the side that matters. */
export interface Parting {
  readonly limit: number;
  /** The chance of more than the limit, or of less; absent where nobody asked. */
  readonly chance?: number | undefined;
  readonly of: "above" | "below";
}

/** How many columns lie below a limit. That in which it lies is counted to the side that fits the known chance best. */
function columnsBelow({ lows, middles, width, shares }: Columns, { limit, chance, of }: Parting): number {
  const inside = lows.findIndex((low) => low <= limit && limit < low + width);
  if (chance === undefined || inside === -1) return middles.filter((middle) => middle <= limit).length;
  const beyond = (below: number): number => {
    const above = shares.slice(below).reduce((sum, share) => sum + share, 0);
    return Math.abs((of === "above" ? above : 1 - above) - chance);
  };
  return beyond(inside + 1) <= beyond(inside) ? inside + 1 : inside;
}

/** Columns in two colours on either side of a limit; in one where there is none, or no trial lies on the side that matters. */
export function splitAt(
  columns: Columns,
  parting: Parting | undefined,
  names: { readonly below: string; readonly above: string },
  colours: { readonly below: SlideColour; readonly above: SlideColour },
): readonly SlideSeries[] {
  const count = columns.shares.length;
  const none = parting?.chance === 0;
  const below =
    parting === undefined ? count : none ? (parting.of === "above" ? count : 0) : columnsBelow(columns, parting);
  const sides = (["below", "above"] as const).map((side): SlideSeries => ({
    name: names[side],
    colour: colours[side],
    look: "column",
    values: columns.shares.map((share, at) => (at < below === (side === "below") ? share : 0)),
  }));
  return sides.filter(({ values }) => values.some((value) => value > 0));
}

/** Amounts at even, round steps and the chance of more than each. */
export interface Exceedance {
  readonly amounts: readonly number[];
  readonly chances: readonly number[];
  readonly step: number;
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is not below a size. */
export function roundStep(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 1;
  let power = 1;
  while (power > size) power /= 10;
  while (power * 10 <= size) power *= 10;
  return ([1, 2, 2.5, 5, 10].find((each) => each * power >= size * (1 - 1e-9)) ?? 10) * power;
}

/** The chance of more than each of about thirty amounts from the least to the greatest of a distribution. */
export function exceedanceOf(quantiles: readonly number[]): Exceedance {
  const [least, most] = [quantiles[0] ?? 0, quantiles.at(-1) ?? 0];
  const step = roundStep((most - least) / 30);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const amounts = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { amounts, chances: amounts.map((amount) => exceedance(quantiles, amount)), step };
}
