import type { PathStep, Problem } from "../model/problem.ts";
import { isWithin, moneyRange, rateRange, type Range } from "../model/range.ts";
import type { Estimate, RateAnswer } from "./answers.ts";

type Path = readonly PathStep[];
type Bounds = Pick<Range, "low" | "high" | "rule">;

const LONGEST_NAME = 200;

/** A problem at a field of the answers. */
export const problem = (path: Path, code: string, sentence: string): Problem => ({ path, code, sentence });

/** A problem where a number lies outside its bounds. */
export const outside = (path: Path, value: number, bounds: Bounds): readonly Problem[] =>
  isWithin(value, { ...bounds, unit: "number" })
    ? []
    : [problem(path, "number-out-of-range", `This figure ${bounds.rule}.`)];

/** A problem where money is negative or beyond anything. */
export const moneyProblems = (path: Path, value: number): readonly Problem[] => outside(path, value, moneyRange);

/** A problem where a number is not whole, or outside its bounds. */
export const wholeProblems = (path: Path, value: number, low: number, high: number, of: string): readonly Problem[] =>
  Number.isInteger(value) && value >= low && value <= high
    ? []
    : [problem(path, "whole-number-needed", `This must be a whole number of ${of} from ${low} to ${high}.`)];

/** A problem where a name is missing or too long. @param missing what to say when there is none */
export function nameProblems(path: Path, name: string, missing: string): readonly Problem[] {
  if (name.trim() === "") return [problem(path, "text-missing", missing)];
  return name.length > LONGEST_NAME
    ? [problem(path, "text-too-long", `This may have at most ${LONGEST_NAME} characters.`)]
    : [];
}

function orderProblems(path: Path, low: number, likely: number, high: number): readonly Problem[] {
  if (low > high) return [problem([...path, "low"], "range-reversed", "Low must not be above high.")];
  if (likely < low) return [problem([...path, "likely"], "range-reversed", "Likely must not be below low.")];
  if (likely > high) return [problem([...path, "likely"], "range-reversed", "Likely must not be above high.")];
  return [];
}

/** What is wrong with three points. */
function rangeProblems(
  path: Path,
  points: { readonly low: number; readonly likely: number; readonly high: number },
  bounds: Bounds,
): readonly Problem[] {
  const { low, likely, high } = points;
  const out = (["low", "likely", "high"] as const).flatMap((name) => outside([...path, name], points[name], bounds));
  return out.length > 0 ? out : orderProblems(path, low, likely, high);
}

/** What is wrong with an estimate. */
export const estimateProblems = (path: Path, estimate: Estimate, bounds: Bounds): readonly Problem[] =>
  estimate.kind === "range"
    ? rangeProblems(path, estimate, bounds)
    : outside([...path, "value"], estimate.value, bounds);

/** The field of an estimate by which it would be mended. */
export const figureOf = (path: Path, { kind }: Estimate): Path => [...path, kind === "range" ? "likely" : "value"];

/** What is wrong with how likely an outcome is said to be. */
export function rateProblems(path: Path, rate: RateAnswer): readonly Problem[] {
  if (rate.kind === "unknown") return [];
  if (rate.kind === "range") return rangeProblems(path, rate, rateRange);
  const { successes, trials } = rate;
  const found = wholeProblems([...path, "trials"], trials, 1, 10_000_000, "people");
  if (found.length > 0) return found;
  if (!Number.isInteger(successes) || successes < 0)
    return [
      problem([...path, "successes"], "whole-number-needed", "This must be a whole number of people, 0 or more."),
    ];
  return successes <= trials
    ? []
    : [problem([...path, "successes"], "more-than-all", `No more than the ${trials} seen can have achieved it.`)];
}
