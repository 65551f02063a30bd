import type { ColumnMean, Measurement } from "../measuring/measurement.ts";

/** A measure whose means differ by more than chance explains. */
export interface DifferingMean {
  readonly id: string;
  readonly ours: number;
  readonly theirs: number;
  /** In standard errors of the difference; infinite where neither varies. */
  readonly standardErrors: number;
}

/** Differences of more standard errors than this are a fault of one of the two. */
const MOST = 4;
/** Means that agree to so many of their own size agree, whatever the standard error: it is 0 where nothing varies. */
const ROUNDING = 1e-9;

/** How far two means are apart, in standard errors. @param paired whether both had the same draws, so that chance explains nothing */
function distance(ours: ColumnMean, theirs: ColumnMean): number {
  const apart = Math.abs(ours.mean - theirs.mean);
  if (apart <= ROUNDING * Math.max(1, Math.abs(ours.mean), Math.abs(theirs.mean))) return 0;
  const squared = ({ standardDeviation, trials }: ColumnMean): number => standardDeviation ** 2 / trials;
  // A measure that hardly ever differs from its usual value may not have done so in the shorter run: the longer one's deviation stands for both.
  const longer = ours.trials >= theirs.trials ? ours : theirs;
  const error = Math.sqrt(
    Math.max(squared(ours), longer.standardDeviation ** 2 / ours.trials) +
      Math.max(squared(theirs), longer.standardDeviation ** 2 / theirs.trials),
  );
  return apart / error;
}

/**
 * The measures whose means differ by more than 4 standard errors, and those that only one of the two has trials of.
 * @param ours all measures; @param theirs all of them, or some
 */
export function differingMeans(ours: Measurement, theirs: Measurement): readonly DifferingMean[] {
  const byId = new Map(ours.columns.map((column) => [column.id, column]));
  return theirs.columns.flatMap((other): DifferingMean[] => {
    const own = byId.get(other.id);
    if (!own) return [{ id: other.id, ours: Number.NaN, theirs: other.mean, standardErrors: Infinity }];
    if (own.trials === 0 && other.trials === 0) return [];
    // Too rarely there to have a standard error worth the name.
    if (
      Math.min(own.trials, other.trials) < 30 &&
      Math.max(own.trials / ours.trials, other.trials / theirs.trials) < 0.05
    )
      return [];
    const standardErrors = own.trials === 0 || other.trials === 0 ? Infinity : distance(own, other);
    return standardErrors > MOST ? [{ id: other.id, ours: own.mean, theirs: other.mean, standardErrors }] : [];
  });
}
