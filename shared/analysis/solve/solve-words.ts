import { labelWithin } from "../../format/label-within.ts";
import { missingValue } from "../../format/missing-value.ts";
import { multiple } from "../../format/multiple.ts";
import { significantStep } from "../../format/significant-step.ts";
import { termValue } from "../../format/term-value.ts";
import { toldClosely, toTell } from "../../format/told-figure.ts";
import { withError } from "../../format/with-error.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { Goal } from "./goal.ts";
import type { SolveDocument, SolvedAnswer, SolvedGoal } from "./solve-document.ts";

type Told = Pick<SolveDocument, "scenario" | "goal" | "term">;

/** A value of the term to its last digit. */
export const valueWords = (value: number, { term, scenario }: Told): string =>
  termValue(value, term.unit, scenario.currency);

/** A figure with the digits its error has earned. */
export const figureWords = (figure: Estimate | undefined, { goal, scenario }: Told): string =>
  toldClosely(toTell(figure, goal, scenario));

/** Its Monte Carlo error: ±£4k. */
export const errorWords = (figure: Estimate | undefined, { goal, scenario }: Told): string =>
  figure ? withError({ ...figure, unit: goal.unit, ...scenario }) : missingValue;

/** The level of a goal, as it was asked for: 5%, £2,000,000. */
export function levelWords(
  { unit, level }: Pick<SolvedGoal, "unit" | "level">,
  { currency }: SolveDocument["scenario"],
): string {
  if (unit === "multiple") return multiple(level);
  return termValue(level, unit === "money" ? "money" : unit === "rate" ? "rate" : "number", currency);
}

const limits: Readonly<Record<Goal["limit"], string>> = { atMost: "at most", atLeast: "at least", equal: "of" };

/** "chance over budget at most 5%". @param level how the level is told, where it is not as it was asked for */
export const goalWords = (
  { goal, scenario }: Pick<SolveDocument, "goal" | "scenario">,
  level = levelWords(goal, scenario),
): string => `${labelWithin(goal.label)} ${limits[goal.limit]} ${level}`;

/** An end of an interval, to the tenth part of the interval's leading digit, and no finer than the term's step. */
function endWords(value: number, size: number, told: Told): string {
  const step = Math.max(told.term.step, size > 0 ? significantStep(size, 2) : 0);
  return valueWords(Number((Math.round(value / step) * step).toPrecision(14)), told);
}

/** "£1.37m to £1.42m", "£2.1m or more", "any value of the range". */
export function intervalWords({ interval }: SolvedAnswer, told: Told): string {
  const { from, to, opensBelow, opensAbove } = interval;
  const end = (value: number): string => endWords(value, to - from, told);
  if (opensBelow && opensAbove) return "any value of the range";
  if (opensBelow) return `${end(to)} or less`;
  if (opensAbove) return `${end(from)} or more`;
  return end(from) === end(to) ? end(from) : `${end(from)} to ${end(to)}`;
}
