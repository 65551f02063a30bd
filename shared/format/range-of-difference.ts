import { points } from "./points.ts";
import { type FigureToTell, isInPoints, toldDifference } from "./told-figure.ts";

/** Where a difference lies, with its standard error, and what is needed to show it. */
export interface RangeOfDifference extends Omit<FigureToTell, "value" | "standardError"> {
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

/** "−£246k to −£234k", "+12 to +14 points": to the digits that the error has earned. */
export function rangeOfDifference({ low, high, ...shown }: RangeOfDifference): string {
  if (isInPoints(shown)) {
    const [from, to] = [low, high].map((end) => points(end, shown.standardError));
    return `${from!.replace(/ points?$/u, "")} to ${to}`;
  }
  return `${toldDifference({ ...shown, value: low })} to ${toldDifference({ ...shown, value: high })}`;
}
