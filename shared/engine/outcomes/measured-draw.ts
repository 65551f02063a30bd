import type { Scenario } from "../../model/scenario.ts";
import type { MeasuredCohorts } from "../../payment/measured-effect.ts";
import type { Stream } from "../../random/stream.ts";
import type { Achievements } from "../achievements.ts";
import { NOT_ACHIEVED } from "./achievers.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { People } from "../people.ts";
import { CohortDraw } from "./cohort-draw.ts";
import { ComparisonDraw } from "./comparison-draw.ts";
import { baselineIn } from "./compiled-figures.ts";
import type { CompiledFrequency, CompiledOutcome, CompiledOutcomes, CompiledStep } from "./compiled-outcome.ts";

/** What a trial has worked out before cohorts are measured. */
export interface Achieved {
  readonly people: People;
  readonly achievements: Achievements;
  readonly values: Float64Array;
}

/** Measures one outcome of one trial. */
interface Measurer {
  readonly measured: MeasuredCohorts;
  readonly measure: (achieved: Achieved, stream: Stream, seed: number, trial: number) => void;
}

/** Room for what is measured of an outcome. @param estimators their weights. @param months in which each cohort's effect is known */
export function noMeasures(
  outcome: CompiledOutcome,
  estimators: readonly number[],
  months: Int32Array,
): MeasuredCohorts {
  const bySegment = (): Float64Array => new Float64Array(months.length);
  return {
    better: outcome.sign === -1 ? "fewer" : "more",
    people: bySegment(),
    means: bySegment(),
    comparisons: estimators.map(bySegment),
    weights: estimators,
    months,
  };
}

/** Sets how many people each cohort has, and its mean from its total; 0 where there is nobody. */
function setMeans(measured: MeasuredCohorts, people: People, totalOf: (segment: number) => number): void {
  for (let segment = 0; segment < measured.people.length; segment++) {
    const count = people.segmentStart[segment + 1]! - people.segmentStart[segment]!;
    measured.people[segment] = count;
    measured.means[segment] = count === 0 ? 0 : totalOf(segment) / count;
  }
}

/** Weights of an outcome's estimators. */
export const estimatorWeights = (comparisons: readonly { readonly weight: number }[]): readonly number[] =>
  comparisons.map(({ weight }) => weight);

/** Ids of outcomes that a rule of payment has a schedule or a trigger on. */
export const measurersNeeded = ({ payment }: Scenario): ReadonlySet<string> =>
  new Set(
    payment.rateCard.flatMap(({ outcome, schedule, trigger }) => [
      ...(schedule ? [outcome] : []),
      ...(trigger ? [trigger.outcome] : []),
    ]),
  );

function frequencyMeasurer(outcome: CompiledFrequency, index: number): Measurer {
  const measured = noMeasures(outcome, estimatorWeights(outcome.comparisons), outcome.knownIn);
  const comparisons = new ComparisonDraw(outcome, outcome.knownIn.length);
  return {
    measured,
    measure: ({ people, achievements, values }, stream, seed, trial) => {
      const { total } = achievements.events[index]!;
      setMeans(measured, people, (segment) => {
        let events = 0;
        for (let person = people.segmentStart[segment]!; person < people.segmentStart[segment + 1]!; person++)
          events += total[person]!;
        return events;
      });
      const spread = outcome.dispersion === -1 ? 0 : values[outcome.dispersion]!;
      comparisons.draw(measured, outcome.trackingMonths, values, spread, stream, seed, trial);
    },
  };
}

/** The share who would have come this far anyway: baselines along the pathway, times the occasions. 0 for a milestone. */
export function overallBaseline(
  { list }: CompiledOutcomes,
  outcome: CompiledStep,
  segment: number,
  values: Float64Array,
): number {
  if (outcome.kind === "milestone") return 0;
  let share = outcome.occasions;
  let stage: CompiledOutcome | undefined = outcome;
  while (stage && "tries" in stage) {
    if (stage.kind === "binary") {
      const rate = baselineIn(stage.figures, segment, values);
      let fails = 1;
      for (let attempt = 0; attempt < stage.tries; attempt++) fails *= 1 - rate;
      share *= 1 - fails;
    }
    stage = list[stage.before];
  }
  return share;
}

/** Sum of a row's months up to and with the last. */
function sumUpTo(rows: Float64Array, row: number, lastMonth: number): number {
  let total = 0;
  for (let month = 0; month <= lastMonth; month++) total += rows[row + month]!;
  return total;
}

function stepMeasurer(
  outcomes: CompiledOutcomes,
  outcome: CompiledStep,
  index: number,
  segments: number,
  months: number,
  lastMonth: number,
): Measurer {
  const measured = noMeasures(outcome, [1], new Int32Array(segments).fill(lastMonth));
  const { firstOccasion, occasions } = outcome;
  return {
    measured,
    measure: ({ people, achievements: { achievers, bySegment }, values }) => {
      setMeans(measured, people, (segment) => {
        if (bySegment) return sumUpTo(bySegment, (index * segments + segment) * months, lastMonth);
        const first = people.segmentStart[segment]!;
        const end = people.segmentStart[segment + 1]!;
        let achieved = 0;
        for (let occasion = firstOccasion; occasion < firstOccasion + occasions; occasion++) {
          const { person, month, count } = achievers[occasion]!;
          for (let place = 0; place < count && person[place]! < end; place++)
            if (person[place]! >= first && month[place] !== NOT_ACHIEVED && month[place]! <= lastMonth) achieved++;
        }
        return achieved;
      });
      for (let segment = 0; segment < segments; segment++)
        measured.comparisons[0]![segment] = overallBaseline(outcomes, outcome, segment, values);
    },
  };
}

/**
 * Measures cohorts, segment by segment, once people's outcomes are worked out: outcomes measured for a cohort, whose totals
 * it draws; frequencies, by their mean; and what people achieve, by its share within the claim window, where a rule of
 * payment has a schedule or a trigger on it.
 */
export class MeasuredDraw {
  /** By place of the outcome; undefined where nothing is measured. Filled again each trial. */
  readonly measured: readonly (MeasuredCohorts | undefined)[];
  readonly #measurers: readonly Measurer[];

  constructor({ outcomes, people, timeline, scenario }: CompiledDeal) {
    const segments = people.segments.length;
    const { lastClaimMonth } = scenario.payment;
    const named = measurersNeeded(scenario);
    const measurers = outcomes.list.map((outcome, index): Measurer | undefined => {
      if (outcome.kind === "frequency") return frequencyMeasurer(outcome, index);
      if (outcome.kind !== "cohortMeasured")
        return named.has(outcome.id)
          ? stepMeasurer(outcomes, outcome, index, segments, timeline.months, lastClaimMonth)
          : undefined;
      const measured = noMeasures(outcome, estimatorWeights(outcome.comparisons), outcome.knownIn);
      const cohorts = new CohortDraw(outcome, index, segments, timeline.months);
      const comparisons = new ComparisonDraw(outcome, segments);
      return {
        measured,
        measure: ({ people: all, achievements, values }, stream, seed, trial) => {
          cohorts.draw(achievements, all, values, stream, seed, trial);
          setMeans(measured, all, (segment) => cohorts.totals[segment]!);
          comparisons.draw(measured, 1, values, cohorts.spread(values), stream, seed, trial);
        },
      };
    });
    this.measured = measurers.map((measurer) => measurer?.measured);
    this.#measurers = measurers.filter((measurer) => measurer !== undefined);
  }

  /** Measures the cohorts of a trial, and adds what is measured of cohorts alone to its achievements. */
  draw(achieved: Achieved, stream: Stream, seed: number, trial: number): void {
    for (const { measure } of this.#measurers) measure(achieved, stream, seed, trial);
  }
}
