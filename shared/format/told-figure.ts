import { chance } from "./chance.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { isShowable, missingValue } from "./missing-value.ts";
import { points, pointsError } from "./points.ts";
import { withError } from "./with-error.ts";

/** A figure by which a party judges a deal, as trials estimate it, and what is needed to tell it. */
export interface FigureToTell extends Estimate {
  /** A chance is told as chances are: never an unearned 0 % or 100 %. */
  readonly isChance: boolean;
}

/** An estimate of a figure, if there is one, with what is needed to tell it. */
export const toTell = (
  of: { readonly value: number; readonly standardError: number } | null | undefined,
  { unit, isChance }: Pick<FigureToTell, "unit" | "isChance">,
  { currency, startMonth }: Pick<FigureToTell, "currency" | "startMonth">,
): FigureToTell => ({
  value: of?.value,
  standardError: of?.standardError,
  unit,
  isChance,
  currency,
  startMonth,
});

/** A figure with the digits its error has earned: "31%", "£1.24m". */
export const toldFigure = (of: FigureToTell): string => (of.isChance ? chance(of.value) : estimate(of));

/** The same where a chance is held against a level: all digits that its error has earned, "4.9%"; none and all as chances are. */
export const toldClosely = (of: FigureToTell): string =>
  of.isChance && isShowable(of.value) && (of.value <= 0 || of.value >= 1) ? chance(of.value) : estimate(of);

/** Its Monte Carlo error, of a chance in percentage points: "±0.5", "±£4k". */
export function toldError(of: FigureToTell): string {
  if (!isShowable(of.value) || !isShowable(of.standardError)) return missingValue;
  return of.isChance ? pointsError(of.standardError) : withError(of);
}

/** Both: "58% ±0.5", "£155.5k ±£700". */
export function toldWithError(of: FigureToTell): string {
  const error = toldError(of);
  return error === missingValue ? toldFigure(of) : `${toldFigure(of)} ${error}`;
}

/** A difference of chances, or of rates, is told in percentage points: "+2%" of a return of 5 % could be 5.1 %. */
export const isInPoints = ({ isChance, unit }: Pick<FigureToTell, "isChance" | "unit">): boolean =>
  isChance || unit === "rate";

/** A difference with its sign: "+27 points", "−£412k"; "0" or "0 points" where nothing is another. */
export function toldDifference(of: FigureToTell): string {
  if (!isShowable(of.value) || !isShowable(of.standardError)) return missingValue;
  if (isInPoints(of)) return points(of.value, of.standardError);
  const text = estimate(of);
  return of.value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** A difference's error, in its own unit: "±1", "±£4k". */
export function toldDifferenceError(of: FigureToTell): string {
  if (!isShowable(of.value) || !isShowable(of.standardError)) return missingValue;
  return isInPoints(of) ? pointsError(of.standardError) : withError(of);
}
