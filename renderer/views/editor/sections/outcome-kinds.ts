import type { Effect } from "#shared/model/effect.ts";
import type { Input } from "#shared/model/input.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { illustrative } from "./illustrative.ts";

const rate = (value: Input): Effect => ({ statedAs: "rate", rate: value });

/** The share of people who reach it, where an outcome states one. */
const rateOf = (outcome: Outcome): Input =>
  outcome.kind === "binary" && outcome.withService.statedAs === "rate" ? outcome.withService.rate : illustrative(1);

/** The same outcome of another kind: name, rates and pathway are kept where the new kind has them. */
export function withKind(outcome: Outcome, kind: Outcome["kind"]): Outcome {
  if (outcome.kind === kind) return outcome;
  const { id, name, measure } = outcome;
  const base = { id, name, ...(measure === undefined ? {} : { measure }) };
  const achieved =
    "achievement" in outcome && outcome.achievement !== undefined ? { achievement: outcome.achievement } : {};
  const after = "after" in outcome && outcome.after !== undefined ? { after: outcome.after } : {};
  const delay = "delay" in outcome ? outcome.delay : { months: illustrative(6), drawn: "perTrial" as const };
  const afterDropOut = "afterDropOut" in outcome ? outcome.afterDropOut : ("none" as const);
  const counted = {
    ...base,
    event: "event" in outcome ? outcome.event : "event",
    better: "better" in outcome ? outcome.better : ("fewer" as const),
    model: "poisson" as const,
    trackingMonths:
      "trackingMonths" in outcome ? outcome.trackingMonths : { value: 12, status: "illustrative" as const },
    withService: { statedAs: "relative" as const, change: illustrative(-0.1) },
    baseline: illustrative(1),
  };
  switch (kind) {
    case "binary": {
      const milestone = outcome.kind === "milestone";
      return {
        ...base,
        ...after,
        ...achieved,
        kind,
        withService: rate(milestone ? outcome.rate : illustrative(0.5)),
        baseline: illustrative(milestone ? 0 : 0.3),
        delay,
        afterDropOut,
      };
    }
    case "milestone":
      return { ...base, ...after, ...achieved, kind, rate: rateOf(outcome), delay, afterDropOut };
    case "frequency":
      return { ...counted, kind };
    case "cohortMeasured":
      return {
        ...counted,
        kind,
        comparison: { kind: "matched", controlsPerPerson: { value: 10, status: "illustrative" } },
      };
  }
}

/** An effect stated in another way. What it says is not worked out anew: the user says what it is. */
export function statedAs(effect: Effect, way: Effect["statedAs"]): Effect {
  if (effect.statedAs === way) return effect;
  switch (way) {
    case "rate":
      return rate(illustrative(0.5));
    case "points":
      return { statedAs: way, change: illustrative(0.1) };
    case "relative":
      return { statedAs: way, change: illustrative(0.1) };
    case "oddsRatio":
      return { statedAs: way, ratio: illustrative(1.5) };
  }
}
