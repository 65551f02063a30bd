import type { CompiledOutcome } from "../../../engine/outcomes/compiled-outcome.ts";
import type { EffectMeasure } from "../../../model/payment-rule.ts";
import type { Between } from "../../../payment/scale.ts";
import {
  add,
  divide,
  functionOf,
  isAbove,
  isAtLeast,
  isEqual,
  max,
  min,
  multiply,
  number,
  subtract,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";

/** What is measured of one cohort, as cells. */
export interface CohortCells {
  readonly people: Term;
  /** The cohort's own mean a person. */
  readonly mean: Term;
  /** The mean it is set against, by estimator. */
  readonly comparisons: readonly Term[];
}

/** What falls short only by its last bits reaches a mark. */
const HAIR = number(1e-9);

/** 1 where a number reaches a mark. */
export const reachesTerm = (what: Term, mark: Term): Term => isAtLeast(what, subtract(mark, HAIR));

/** The people-weighted mean. */
function pooled(cohorts: readonly CohortCells[], of: (cohort: CohortCells) => Term): Term {
  if (cohorts.length === 1) return of(cohorts[0]!);
  const everyone = add(...cohorts.map(({ people }) => people));
  const all = add(...cohorts.map((cohort) => multiply(cohort.people, of(cohort))));
  return when(isAbove(everyone, ZERO), divide(all, everyone), ZERO);
}

const absolute = (part: Term): Term => functionOf("ABS", Math.abs(part.value), part);

/** The measured effect of some cohorts together, as `measuredEffect` has it. Nothing is divided by a comparison of 0. */
export function effectTerm(
  outcome: CompiledOutcome,
  effect: EffectMeasure,
  weights: readonly number[],
  cohorts: readonly CohortCells[],
): Term {
  const own = pooled(cohorts, ({ mean }) => mean);
  if (effect === "level") return own;
  const stated = weights.map((weight, estimator) => {
    const other = pooled(cohorts, ({ comparisons }) => comparisons[estimator]!);
    const difference = outcome.sign === -1 ? subtract(other, own) : subtract(own, other);
    const as =
      effect !== "relative" ? difference : when(isEqual(other, ZERO), ZERO, divide(difference, absolute(other)));
    return multiply(number(weight), as);
  });
  const blended = add(...stated);
  return effect === "avoided" ? multiply(blended, add(...cohorts.map(({ people }) => people))) : blended;
}

/** A point of a schedule, as cells. */
export interface PointCells {
  readonly mark: Term;
  readonly value: Term;
}

/**
 * The value of a scale at a number, as `valueOnScale` has it: steps added up, so that any number of points fits a formula.
 * @param points in order of their marks
 */
export function scaleTerm(points: readonly PointCells[], between: Between, at: Term): Term {
  const [first, ...rest] = points;
  if (!first) return ZERO;
  const start = multiply(reachesTerm(at, first.mark), first.value);
  let before = first;
  const steps = rest.map((point) => {
    const rise = subtract(point.value, before.value);
    const step =
      between === "stepped"
        ? multiply(reachesTerm(at, point.mark), rise)
        : multiply(
            max(ZERO, subtract(min(at, point.mark), before.mark)),
            divide(rise, subtract(point.mark, before.mark)),
          );
    before = point;
    return step;
  });
  return add(start, ...steps);
}
