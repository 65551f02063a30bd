import { effectPath, statedFor } from "../../engine/outcomes/compiled-figures.ts";
import type { SenseCheck } from "../sense-check.ts";
import { list } from "../told.ts";

/** A relative effect, or an odds ratio, on a baseline that is certainly 0: whatever it is, nothing comes of it. */
export const noEffectOnNothing: SenseCheck = ({ scenario: { outcomes, cohort } }) =>
  outcomes.flatMap((outcome, place) => {
    if (outcome.kind === "milestone") return [];
    const touched = cohort.segments.filter(({ id }) => {
      const { effect, baseline } = statedFor(outcome, id);
      return baseline.value === 0 && (effect.statedAs === "relative" || effect.statedAs === "oddsRatio");
    });
    const [first] = touched;
    if (!first) return [];
    const { statedAs } = statedFor(outcome, first.id).effect;
    const whom = touched.length === cohort.segments.length ? "" : ` of ${list(touched.map(({ name }) => name))}`;
    return [
      {
        path: effectPath(outcome, place, first.id),
        code: "effect-on-nothing",
        weight: "mild" as const,
        sentence: `The effect on “${outcome.name}”${whom} is stated as ${statedAs === "relative" ? "a relative change" : "an odds ratio"}, and its baseline is 0.`,
        reason:
          "Any multiple of nothing is nothing: with the service the figure stays 0, whatever the effect is said to be.",
        mend: "State the effect as a rate or in points, or enter the baseline it is relative to.",
      },
    ];
  });
