import { meanOf } from "../../random/mean.ts";
import { chainTo } from "../../model/pathways.ts";
import type { SenseCheck } from "../sense-check.ts";

/** Savings that begin, for the first people to start, only once the appraisal has ended. */
export const savingsAfterAppraisal: SenseCheck = ({ scenario }) =>
  scenario.savings.flatMap((saving, index) => {
    const place = scenario.outcomes.findIndex(({ id }) => id === saving.outcome);
    const waits = chainTo(scenario, place).map((stage) => {
      const outcome = scenario.outcomes[stage]!;
      return "delay" in outcome ? (meanOf(outcome.delay.months.value) ?? 0) : outcome.trackingMonths.value;
    });
    const first = Math.round(waits.reduce((sum, wait) => sum + wait, 0) + saving.startLagMonths);
    if (first < scenario.appraisal.months) return [];
    return [
      {
        path: ["savings", index, "startLagMonths"],
        code: "savings-after-appraisal",
        weight: "strong" as const,
        sentence: `“${saving.name}” begins ${first} months after a person starts, but savings are counted for only ${scenario.appraisal.months} months.`,
        reason: "None of this saving counts, so the deal looks worse for the budget holder than it is.",
        mend: "Count savings for longer on the page Appraisal and run, or shorten the lag.",
      },
    ];
  });
