import { type Estimate, estimate } from "./estimate.ts";
import { points } from "./points.ts";

/** Where a difference lies, with its standard error, and what is needed to show it. */
export interface RangeOfDifference extends Omit<Estimate, "value" | "standardError"> {
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** A difference of chances is told in percentage points. */
  readonly isChance: boolean;
}

/** "−£246k to −£234k", "+12 to +14 points": to the digits that the error has earned. */
export function rangeOfDifference({ low, high, isChance, ...shown }: RangeOfDifference): string {
  if (isChance) {
    const [from, to] = [low, high].map((end) => points(end, shown.standardError));
    return `${from!.replace(/ points?$/u, "")} to ${to}`;
  }
  const told = (value: number): string => `${value > 0 ? "+" : ""}${estimate({ ...shown, value })}`;
  return `${told(low)} to ${told(high)}`;
}
