import type { Performance, PerformanceSchedule } from "../model/tranche.ts";
import { measuredEffect, type MeasuredCohorts } from "../payment/measured-effect.ts";
import { valueOnScale } from "../payment/scale.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { endedIn } from "./early-termination.ts";
import { knownRateByMonth } from "./known-rate.ts";
import type { Trial } from "./simulator.ts";

/** The value of a schedule at a performance. */
export const valueAtPerformance = ({ points, between }: PerformanceSchedule, performance: number): number =>
  valueOnScale(points, ({ from }) => from, between, performance);

/** The effect pooled over the cohorts whose measurement is known by the end of a month; 0 while none is. */
function effectSoFar(
  measured: MeasuredCohorts,
  performance: Extract<Performance, { kind: "measuredEffect" }>,
  month: number,
): number {
  const known = {
    ...measured,
    people: measured.people.map((people, cohort) => (measured.months[cohort]! <= month ? people : 0)),
  };
  return measuredEffect(known, performance.effect, 0, known.people.length);
}

/**
 * Performance at the end of each month of the account, for one definition of performance.
 * @param into one entry a month, overwritten
 */
export function performanceByMonth(
  performance: Performance,
  deal: CompiledDeal,
  trial: Trial,
  into: Float64Array,
): void {
  const { outcomes, timeline } = deal;
  if (performance.kind === "measuredEffect") {
    const measured = trial.measured[outcomes.indexOf.get(performance.outcome)!];
    const end = endedIn(trial, deal);
    for (let month = 0; month < into.length; month++)
      into[month] =
        month <= end && measured?.months.includes(month)
          ? effectSoFar(measured, performance, month)
          : month === 0
            ? 0
            : into[month - 1]!;
    return;
  }
  if (performance.kind === "paymentsToPlan") {
    let received = 0;
    for (let month = 0; month < into.length; month++) {
      received += trial.payments.cash[month]!;
      into[month] = received / 100 / performance.planned;
    }
    return;
  }
  if (performance.kind === "outcomeRate" && performance.knownAfterMonths) {
    knownRateByMonth(performance, deal, trial, into);
    return;
  }
  const row = outcomes.indexOf.get(performance.outcome)! * timeline.months;
  let achieved = 0;
  let started = 0;
  for (let month = 0; month < into.length; month++) {
    achieved += trial.achievements.achievedIn[row + month]!;
    started += trial.costs.startsIn[month]!;
    into[month] = performance.kind === "outcomeCount" ? achieved : started === 0 ? 0 : achieved / started;
  }
}
