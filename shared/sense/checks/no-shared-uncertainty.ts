import type { SenseCheck } from "../sense-check.ts";

/** Whether a distribution stands anywhere in a value. */
const hasDistribution = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  ("family" in value || Object.values(value).some((field) => hasDistribution(field)));

/** Outcomes whose rates, with the service and without, are all certain. */
export const noSharedUncertainty: SenseCheck = ({ scenario }) => {
  const uncertain = scenario.outcomes.some((outcome) =>
    outcome.kind === "milestone"
      ? hasDistribution([outcome.rate, outcome.rateBySegment])
      : hasDistribution([outcome.withService, outcome.baseline, outcome.bySegment]),
  );
  const first = scenario.outcomes[0]!;
  if (uncertain) return [];
  const effect = first.kind === "milestone" ? undefined : first.withService;
  return [
    {
      path: [
        "outcomes",
        0,
        ...(effect === undefined
          ? ["rate"]
          : [
              "withService",
              effect.statedAs === "rate" ? "rate" : effect.statedAs === "oddsRatio" ? "ratio" : "change",
            ]),
      ],
      code: "no-shared-uncertainty",
      weight: "strong",
      sentence: "Every rate, with the service and without it, is certain: only luck differs between trials.",
      reason: "Nobody knows the true rates. With many people luck evens out, and the deal looks far safer than it is.",
      mend: "State rates as a range or as evidence (“41 of 120 in the pilot”).",
    },
  ];
};
