import type { SenseCheck } from "../sense-check.ts";

/** Outcomes that save money and that nobody would have achieved without the service. */
export const baselineZero: SenseCheck = ({ scenario }) =>
  scenario.outcomes.flatMap((outcome, place) => {
    if (outcome.kind !== "binary" || outcome.baseline.value !== 0) return [];
    const savings = scenario.savings.filter((saving) => saving.outcome === outcome.id).length;
    if (savings === 0) return [];
    return [
      {
        path: ["outcomes", place, "baseline"],
        code: "baseline-zero",
        weight: "strong" as const,
        sentence: `Nobody would reach “${outcome.name}” without the service (baseline 0%), and ${savings === 1 ? "a saving is" : `${savings} savings are`} counted for each who does.`,
        reason: "Every outcome then counts as additional. In most services some people would have got there anyway.",
        mend: "Enter a baseline from a comparison group or past cohorts, or a range from 0% up if none is known.",
      },
    ];
  });
