import { inSteps } from "../../format/estimate.ts";
import { decimal, minusSign } from "../../format/decimal.ts";
import { percent } from "../../format/percent.ts";
import { wholeMoney } from "../../format/whole-money.ts";
import type { BridgeChange, BridgeDocument, BridgedFigure } from "./bridge-document.ts";

type Setting = Pick<BridgeDocument, "scenario">;

/** How many roundings a value has. Levels are counted so, and changes are differences of counts: what is told adds up. */
export const inRoundings = (value: number, { rounding }: Pick<BridgedFigure, "rounding">): number =>
  Math.round(Number((value / rounding).toPrecision(15)));

/** Levels and changes of a figure in roundings. */
export interface RoundedBridge {
  /** Before the first step and after each; undefined where the deal has no such figure. */
  readonly levels: readonly (number | undefined)[];
  /** One a step. */
  readonly changes: readonly (number | undefined)[];
  readonly total: number | undefined;
}

const apart = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

/** Levels rounded, then differences taken: the changes add up to the total exactly. */
export function roundedBridge(figure: BridgedFigure): RoundedBridge {
  const estimates = [figure.from, ...figure.steps.map(({ after }) => after)];
  const levels = estimates.map((estimate) => estimate && inRoundings(estimate.value, figure));
  const changes = figure.steps.map((_, place) => apart(levels[place + 1], levels[place]));
  const total =
    figure.steps.length === 0
      ? figure.total && inRoundings(figure.total.value, figure)
      : apart(levels.at(-1), levels[0]);
  return { levels, changes, total };
}

/** Of a power of ten: 0.001 has three. */
const decimalsOf = (step: number): number => Math.max(0, -Number(step.toExponential(0).split("e")[1]));

/** A level, or the size of a change without its sign, of so many roundings. */
function sized(count: number, figure: BridgedFigure, { scenario: { currency, startMonth } }: Setting): string {
  const { unit, rounding } = figure;
  const value = count * rounding;
  if (unit === "money") return wholeMoney(value, currency);
  if (unit === "rate") return percent(value, decimalsOf(rounding * 100));
  return inSteps(value, rounding, unit, currency, startMonth);
}

/** A level as it is told: "£1,512,300", "12.4%". */
export const toldLevel = (count: number, figure: BridgedFigure, setting: Setting): string =>
  sized(count, figure, setting);

/** The size of a change: "£12,300"; of rates in percentage points, "0.4 points". */
export function toldSize(count: number, figure: BridgedFigure, setting: Setting): string {
  if (figure.unit !== "rate") return sized(Math.abs(count), figure, setting);
  const text = decimal(Math.abs(count) * figure.rounding * 100, decimalsOf(figure.rounding * 100));
  return `${text} ${text === "1" ? "point" : "points"}`;
}

/** A change as it is told: "+£12,300", "−0.4 points"; "0" where it rounds to nothing. */
export const toldChange = (count: number, figure: BridgedFigure, setting: Setting): string =>
  count === 0 ? toldSize(0, figure, setting) : `${count > 0 ? "+" : minusSign}${toldSize(count, figure, setting)}`;

/** One standard error of a change: "±£400", "±<£100", "±0"; empty where there is none to tell. */
export function toldError({ standardError }: BridgeChange, figure: BridgedFigure, setting: Setting): string {
  if (standardError === undefined) return "";
  if (standardError === 0) return "±0";
  const count = inRoundings(standardError, figure);
  return count === 0 ? `±<${toldSize(1, figure, setting)}` : `±${toldSize(count, figure, setting)}`;
}
