import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";

/** Segments an outcome has rates of its own for, and the field they stand in. */
function ownRates(outcome: Outcome): readonly [field: string, segments: readonly string[]] {
  return outcome.kind === "milestone"
    ? ["rateBySegment", Object.keys(outcome.rateBySegment ?? {})]
    : ["bySegment", Object.keys(outcome.bySegment ?? {})];
}

/** Rates by segment are of segments there are. */
const segmentsExist: CrossFieldCheck = {
  reads: ["outcomes", "cohort"],
  find: ({ outcomes, cohort }) =>
    outcomes.flatMap((outcome, index) => {
      const [field, segments] = ownRates(outcome);
      return segments
        .filter((id) => !cohort.segments.some((segment) => segment.id === id))
        .map((id): Problem => ({
          path: ["outcomes", index, field, id],
          code: "segment-unknown",
          sentence: `There is no segment “${id}” in this deal. Known: ${cohort.segments
            .slice(0, 8)
            .map((segment) => segment.id)
            .join(", ")}${cohort.segments.length > 8 ? ", …" : ""}.`,
        }));
    }),
};

/** Which occasion a later stage would come after could not be told. */
const repeatsEndPathways: CrossFieldCheck = {
  reads: ["outcomes"],
  find: ({ outcomes }) =>
    outcomes.flatMap((outcome, index) => {
      const before = "after" in outcome ? outcomes.find(({ id }) => id === outcome.after) : undefined;
      if (!before || !("repeats" in before) || before.repeats === undefined) return [];
      return [
        {
          path: ["outcomes", index, "after"],
          code: "stage-after-repeats",
          sentence: `“${outcome.name}” cannot come after “${before.name}”, which is achieved several times: which of them it follows cannot be told. Let one of the two stand alone, or make a pathway of each occasion.`,
        },
      ];
    }),
};

/** Outcomes fit the people of the deal and one another. */
export const outcomesFitPeople: readonly CrossFieldCheck[] = [segmentsExist, repeatsEndPathways];
