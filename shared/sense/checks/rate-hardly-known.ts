import type { Input } from "../../model/input.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { PathStep } from "../../model/problem.ts";
import { percent } from "../../format/percent.ts";
import { quantileFunction } from "../../random/quantile/quantile-function.ts";
import type { SenseCheck } from "../sense-check.ts";
import { list } from "../told.ts";

/** Eight of ten cases spread over this much say little more than that it is a rate. */
const WIDE = 0.4;
/** So do they where the highest is several times the lowest, and it is no rate of next to nothing. */
const MANY_TIMES = 5;
const NOT_NOTHING = 0.1;

interface Found {
  readonly path: readonly PathStep[];
  readonly what: string;
  readonly low: number;
  readonly high: number;
}

function wideIn(input: Input, path: readonly PathStep[], what: string): readonly Found[] {
  const { value } = input;
  // Of a small record another check speaks.
  if (typeof value === "number" || value.family === "formula" || value.family === "evidence") return [];
  const quantile = quantileFunction(value);
  const [low, high] = [quantile(0.1), quantile(0.9)];
  const wide = high - low >= WIDE || (high - low >= NOT_NOTHING && high >= MANY_TIMES * low);
  return wide ? [{ path, what, low, high }] : [];
}

function ofOutcome(outcome: Outcome, index: number): readonly Found[] {
  if (outcome.kind !== "binary") return [];
  const place = ["outcomes", index];
  const { withService, baseline, name } = outcome;
  return [
    ...(withService.statedAs === "rate" ? wideIn(withService.rate, [...place, "withService", "rate"], name) : []),
    ...wideIn(baseline, [...place, "baseline"], `${name} without the service`),
  ];
}

/** Rates of which hardly more is known than that they are rates. */
export const rateHardlyKnown: SenseCheck = ({ scenario }) => {
  const found = scenario.outcomes.flatMap(ofOutcome);
  const [first] = found;
  if (!first) return [];
  const one = found.length === 1;
  return [
    {
      path: first.path,
      code: "rate-hardly-known",
      weight: "mild",
      sentence: `Little is known of ${one ? "the rate" : `${found.length} rates`}: ${list(found.map(({ what }) => what))}; ${one ? "it" : "the first"} lies between ${percent(first.low)} and ${percent(first.high)} in 8 of 10 cases.`,
      reason: "What every party pays, saves and risks follows from these rates; the results are as wide as they are.",
      mend: "Look for a record of a like service (“41 of 120 in the pilot”), ask the people who deliver it, or let a first cohort tell.",
    },
  ];
};
