import type { Scenario } from "../model/scenario.ts";
import type { Performance, PerformanceSchedule } from "../model/tranche.ts";
import { effectWords } from "./schedule-sentence.ts";
import { plainNumber } from "../format/plain-number.ts";
import { contractMoney, plainPercent } from "./words.ts";

/** "the rate of “Job” among those who started at least 9 months before": what performance is. */
export function performanceWords(performance: Performance, { outcomes, deal }: Scenario): string {
  if (performance.kind === "paymentsToPlan")
    return `payments received, as a share of ${contractMoney(performance.planned, deal.currency)}`;
  const name = `“${outcomes.find(({ id }) => id === performance.outcome)?.name ?? performance.outcome}”`;
  switch (performance.kind) {
    case "outcomeRate":
      return performance.knownAfterMonths
        ? `the rate of ${name} among those who started at least ${performance.knownAfterMonths} ${performance.knownAfterMonths === 1 ? "month" : "months"} before`
        : `the rate of ${name}`;
    case "outcomeCount":
      return `the number of ${name}`;
    case "measuredEffect":
      return `the measured effect on ${name}`;
  }
}

/** "60%", "20", "10% fewer": a point of performance. */
export function pointWords(performance: Performance, from: number, { outcomes }: Scenario): string {
  switch (performance.kind) {
    case "outcomeRate":
    case "paymentsToPlan":
      return plainPercent(from);
    case "outcomeCount":
      return plainNumber(from);
    case "measuredEffect":
      return effectWords(
        from,
        performance.effect,
        outcomes.find(({ id }) => id === performance.outcome) ?? { name: performance.outcome },
      );
  }
}

/** "the rate of “Job”: 5% from 40%; 8% from 60%; in a straight line between": performance → a rate or a share. */
export function performanceScheduleWords(
  { performance, points, between }: PerformanceSchedule,
  scenario: Scenario,
): string {
  const said = points.map(
    ({ from, value }) => `${plainPercent(value)} from ${pointWords(performance, from, scenario)}`,
  );
  const straight = between === "interpolated" && points.length > 1 ? "; in a straight line between" : "";
  return `${performanceWords(performance, scenario)}: ${said.join("; ")}${straight}`;
}
