import type { EarlyTermination } from "../model/capital.ts";
import type { Outcome } from "../model/outcome.ts";
import { reaches } from "../payment/scale.ts";
import { countActivity } from "./activity-costs.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { performanceByMonth } from "./performance.ts";
import type { Trial } from "./simulator.ts";

/** What falls short at the test date: what there is instead of the minimum; absent where that minimum is met or not stated. */
export interface Missed {
  /** Outcomes counted. */
  readonly outcomes?: number;
  /** In the unit of the performance. */
  readonly performance?: number;
}

/** Whether an outcome is counted for the minimum: one of those named, else what people achieve and more of which is better. */
export function isCounted({ outcomes }: EarlyTermination, outcome: Outcome): boolean {
  if (outcome.kind === "cohortMeasured") return false;
  if (outcomes) return outcomes.includes(outcome.id);
  return outcome.kind === "binary" || (outcome.kind === "frequency" && outcome.better === "more");
}

/** Achievements up to and with the test month of the outcomes counted. */
function achievedByTest(termination: EarlyTermination, deal: CompiledDeal, { achievements }: Trial): number {
  const { scenario, outcomes, timeline } = deal;
  let achieved = 0;
  for (const outcome of scenario.outcomes) {
    if (!isCounted(termination, outcome)) continue;
    const row = outcomes.indexOf.get(outcome.id)! * timeline.months;
    for (let month = 0; month <= termination.testMonth; month++) achieved += achievements.achievedIn[row + month]!;
  }
  return achieved;
}

/** Which minimums of early termination a trial misses; the same before its contract is ended early and after. */
export function missedMinimums(deal: CompiledDeal, trial: Trial): Missed {
  const termination = deal.scenario.capital.earlyTermination;
  if (!termination) return {};
  const { testMonth, minimumOutcomes = 0, minimumPerformance } = termination;
  const outcomes = minimumOutcomes === 0 ? 0 : achievedByTest(termination, deal, trial);
  const missed = reaches(outcomes, minimumOutcomes) ? {} : { outcomes };
  if (!minimumPerformance) return missed;
  countActivity(trial.costs, trial.people);
  const byMonth = new Float64Array(testMonth + 1);
  performanceByMonth(minimumPerformance.performance, deal, trial, byMonth);
  const performance = byMonth[testMonth]!;
  return reaches(performance, minimumPerformance.minimum) ? missed : { ...missed, performance };
}

/** Whether the contract of a trial ends at the test date. */
export function endsEarly(deal: CompiledDeal, trial: Trial): boolean {
  const { outcomes, performance } = missedMinimums(deal, trial);
  return outcomes !== undefined || performance !== undefined;
}
