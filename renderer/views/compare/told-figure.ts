import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { ComparedFigure } from "#shared/compare/compared-figures.ts";
import { differenceInterval } from "#shared/compare/difference-interval.ts";
import { chance } from "#shared/format/chance.ts";
import { estimate } from "#shared/format/estimate.ts";
import { points, pointsError } from "#shared/format/points.ts";
import { rangeOfDifference } from "#shared/format/range-of-difference.ts";
import { withError } from "#shared/format/with-error.ts";

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
  const setting = { unit, currency, startMonth };
  const own = isChance
    ? { value: chance(value), error: standardError === 0 ? "" : pointsError(standardError) }
    : {
        value: estimate({ value, standardError, ...setting }),
        error: quiet(withError({ value, standardError, ...setting })),
      };
  if (!difference) return { ...own, difference: "", differenceError: "", interval: "" };
  const { value: apart, standardError: error } = difference;
  if (apart === 0 && error === 0) return { ...own, difference: "the same", differenceError: "", interval: "" };
  const lies = differenceInterval(figure);
  const interval = lies ? rangeOfDifference({ ...lies, standardError: error, isChance, ...setting }) : "";
  if (isChance)
    return { ...own, difference: points(apart, error), differenceError: quiet(pointsError(error)), interval };
  const shown = { value: apart, standardError: error, ...setting };
  return {
    ...own,
    difference: `${apart > 0 ? "+" : ""}${estimate(shown)}`,
    differenceError: quiet(withError(shown)),
    interval,
  };
}

/** An error of nothing need not be told. */
const quiet = (error: string): string => (error === "±0" ? "" : error);
