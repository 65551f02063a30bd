import { questionsOf, type Question } from "../engine/questions.ts";
import type { ProbabilityId } from "../model/probability.ts";
import { existing } from "../report/measure-summary.ts";
import { probabilitiesOf } from "../report/probabilities.ts";
import { moments } from "../stats/moments.ts";
import { columnOf, errorsOf, type PointTrials, trialsIn } from "./point-trials.ts";
import type { PairedDifference } from "./sweep-document.ts";

/** @param column a difference a trial, NaN where there is none */
function meanOf(column: Float64Array, point: PointTrials): PairedDifference | undefined {
  const differences = existing(column);
  if (differences.length === 0) return undefined;
  const { mean, standardDeviation } = moments(differences);
  const standardError = errorsOf(point).ofMean(column, { mean, standardDeviation, trials: differences.length });
  return { mean, standardError };
}

/** How much more a measure is here than there, trial by trial, where both have it. */
export function measureDifference(
  measure: string,
  here: PointTrials,
  there: PointTrials,
): PairedDifference | undefined {
  const other = columnOf(there, measure);
  return meanOf(
    columnOf(here, measure).map((value, trial) => value - other[trial]!),
    here,
  );
}

/**
 * What each trial contributes to a probability: n (happened − p asked) / asked trials, whose mean is 0 and whose spread over √n
 * is the probability's error (the delta method for a ratio). Undefined where no trial is asked.
 */
function influence(point: PointTrials, { among, happens }: Question, probability: number): Float64Array | undefined {
  const trials = trialsIn(point);
  const parts = new Float64Array(trials);
  let asked = 0;
  for (let trial = 0; trial < trials; trial++) {
    const valueOf = (measure: string): number => columnOf(point, measure)[trial]!;
    if (among && !among(valueOf)) continue;
    asked++;
    parts[trial] = (happens(valueOf) ? 1 : 0) - probability;
  }
  return asked === 0 ? undefined : parts.map((part) => (part * trials) / asked);
}

const questionAt = ({ scenario }: PointTrials, id: ProbabilityId): Question | undefined =>
  questionsOf(scenario).find((question) => question.id === id);

/** The share of trials in which something happens; undefined where a deal does not ask it, or it is asked of no trial. */
export function chanceIn(
  id: ProbabilityId,
  point: PointTrials,
): { readonly probability: number; readonly standardError: number } | undefined {
  const [found] = probabilitiesOf(
    point.scenario,
    trialsIn(point),
    (trial, measure) => columnOf(point, measure)[trial]!,
    (question) => question.id === id,
  );
  return found && found.trials > 0 ? found : undefined;
}

/** How much likelier something is here than there. Undefined where either does not ask it, or of no trial. */
export function chanceDifference(
  id: ProbabilityId,
  here: PointTrials,
  there: PointTrials,
): PairedDifference | undefined {
  const [now, then] = [chanceIn(id, here), chanceIn(id, there)];
  if (!now || !then) return undefined;
  const parts = influence(here, questionAt(here, id)!, now.probability)!;
  const others = influence(there, questionAt(there, id)!, then.probability)!;
  const { standardError } = meanOf(
    parts.map((part, trial) => part - others[trial]!),
    here,
  )!;
  return { mean: now.probability - then.probability, standardError };
}
