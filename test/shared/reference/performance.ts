import type { Performance, PerformanceSchedule } from "#shared/model/tranche.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { achievedBy, type Happened } from "./happened.ts";
import type { Luck } from "./luck.ts";
import { effectOf, valueAt } from "./measured.ts";
import type { Payment } from "./payments.ts";
import { penceOf } from "./rounding.ts";

/** All that performance may be read from. */
export interface TrialRecord {
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly happened: Happened;
  readonly payments: readonly Payment[];
}

/** What performance is at the end of a month. */
export function performanceAt(record: TrialRecord, performance: Performance, month: number): number {
  const { scenario, luck, happened, payments } = record;
  const outcomeOf = (id: string) => scenario.outcomes.find((outcome) => outcome.id === id)!;
  switch (performance.kind) {
    case "outcomeCount":
      return achievedBy(happened.people, performance.outcome, month);
    case "outcomeRate": {
      const until = Math.min(month, happened.endedIn ?? month);
      const latestStart = until - (performance.knownAfterMonths ?? 0);
      const known = happened.people.filter(({ startMonth }) => startMonth <= latestStart);
      return known.length === 0 ? 0 : achievedBy(known, performance.outcome, until) / known.length;
    }
    case "paymentsToPlan": {
      let received = 0;
      for (const payment of payments) if (payment.cashMonth <= month) received += payment.paid;
      return received / penceOf(performance.planned);
    }
    case "measuredEffect": {
      const until = Math.min(month, happened.endedIn ?? month);
      const known = luck.measured[performance.outcome]!.filter(({ monthKnown }) => monthKnown <= until);
      return effectOf(known, outcomeOf(performance.outcome), performance.effect);
    }
  }
}

/** The rate or share of a schedule, at the end of a month. */
export function scheduledAt(record: TrialRecord, schedule: PerformanceSchedule, month: number): number {
  const points = schedule.points.map(({ from, value }) => ({ effect: from, value }));
  return valueAt(points, schedule.between, month < 0 ? 0 : performanceAt(record, schedule.performance, month));
}
