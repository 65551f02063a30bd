import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { ComparedFigure } from "#shared/compare/compared-figures.ts";
import { differenceInterval } from "#shared/compare/difference-interval.ts";
import { rangeOfDifference } from "#shared/format/range-of-difference.ts";
import { toldDifference, toldDifferenceError, toldError, toldFigure as toldValue } from "#shared/format/told-figure.ts";

/** A figure of a deal as it is read: its value and error, and what it has more than the first. */
export interface ToldFigure {
  readonly value: string;
  readonly error: string;
  /** Empty where there is no difference to tell. */
  readonly difference: string;
  readonly differenceError: string;
  /** Where the difference lies in 19 cases of 20; empty where it has no error. */
  readonly interval: string;
}

type Setting = Pick<ComparisonDocument, "currency" | "startMonth">;

/** A figure and its difference, each to the digits its error has earned. */
export function toldFigure(figure: ComparedFigure, { currency, startMonth }: Setting): ToldFigure {
  const { value, standardError, unit, isChance, difference } = figure;
  const setting = { unit, isChance, currency, startMonth };
  const level = { value, standardError, ...setting };
  const own = { value: toldValue(level), error: quiet(toldError(level)) };
  if (!difference) return { ...own, difference: "", differenceError: "", interval: "" };
  if (difference.value === 0 && difference.standardError === 0)
    return { ...own, difference: "the same", differenceError: "", interval: "" };
  const lies = differenceInterval(figure);
  const apart = { ...difference, ...setting };
  return {
    ...own,
    difference: toldDifference(apart),
    differenceError: quiet(toldDifferenceError(apart)),
    interval: lies ? rangeOfDifference({ ...lies, standardError: difference.standardError, ...setting }) : "",
  };
}

/** An error of nothing need not be told. */
const quiet = (error: string): string => (error === "±0" ? "" : error);
