import { boundsInWords, boundsOf, effectPath, statedFor } from "../../engine/outcomes/compiled-figures.ts";
import { inputOf } from "../../engine/outcomes/stated-effect.ts";
import type { MilestoneOutcome, Outcome } from "../../model/outcome.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import { percentOf } from "../percent-of.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";
import { massOfEffect, massOfValue, type Outside } from "./outcomes-effect-mass.ts";

type WithEffect = Exclude<Outcome, MilestoneOutcome>;

/** Everyone's figures, and those of each segment that has some of its own. */
const EVERYONE = "";

const NARROWER = "Choose a family that keeps to the range, or narrower parameters.";

/** Whether the schema refuses it already: rates beyond 0 and 1, and counts a person below 0. */
const seenBySchema = ({ kind }: WithEffect, { below }: Outside): boolean =>
  kind === "binary" || (kind === "frequency" && below > 0);

const shares = ({ below, above }: Outside, { low, high }: { readonly low: number; readonly high: number }): string =>
  [
    ...(below > 0 ? [`${percentOf(below)} of it lies below ${low}`] : []),
    ...(above > 0 ? [`${percentOf(above)} of it lies above ${high}`] : []),
  ].join(" and ");

function problemsOf(outcome: WithEffect, place: number, segment: string): readonly Problem[] {
  const bounds = boundsOf(outcome);
  const { effect, baseline } = statedFor(outcome, segment);
  const stated = inputOf(effect);
  const problems: Problem[] = [];
  const add = (path: readonly PathStep[], what: string, outside: Outside, advice: string): void => {
    if (outside.below + outside.above === 0) return;
    problems.push({
      path: [...path, "value"],
      code: "out-of-range",
      sentence: `${what} must be ${boundsInWords(bounds)}, but ${shares(outside, bounds)}. ${advice}`,
    });
  };
  const own = outcome.bySegment?.[segment];
  const within = own?.baseline ? ["bySegment", segment] : [];
  const baselineOutside = massOfValue(baseline.value, bounds);
  if ((segment === EVERYONE || own?.baseline) && !seenBySchema(outcome, baselineOutside))
    add(["outcomes", place, ...within, "baseline"], "This baseline", baselineOutside, NARROWER);
  const path = effectPath(outcome, place, segment);
  if (effect.statedAs === "rate") {
    const outside = massOfValue(stated.value, bounds);
    if ((segment === EVERYONE || own?.withService) && !seenBySchema(outcome, outside))
      add(path, "The figure with the service", outside, NARROWER);
  } else if (baselineOutside.below + baselineOutside.above === 0)
    add(
      path,
      "The figure with the service, which this effect and the baseline lead to,",
      massOfEffect(effect.statedAs, stated.value, baseline.value, bounds),
      bounds.high === 1
        ? "Choose narrower distributions for the two, or state the effect as an odds ratio, which keeps to the range."
        : "Choose narrower distributions for the two, or state the effect as a relative change above −1.",
    );
  return problems;
}

/** No baseline and no effect leads to a figure that cannot be; where one does, the problem says how much of it. */
export const outcomesEffectsInRange: CrossFieldCheck = {
  reads: ["outcomes"],
  find: ({ outcomes }) =>
    outcomes.flatMap((outcome, place) =>
      outcome.kind === "milestone"
        ? []
        : [EVERYONE, ...Object.keys(outcome.bySegment ?? {})].flatMap((segment) => problemsOf(outcome, place, segment)),
    ),
};
