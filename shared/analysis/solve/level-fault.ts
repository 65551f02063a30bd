import { percent } from "../../format/percent.ts";
import type { DecisionFigure } from "../../model/decision-figures.ts";

/** Why a figure can never be at a level: a chance above 100 %, as where `10` is written for 10 %; undefined where it can. */
export function levelFault({ kind, label }: DecisionFigure, level: number): string | undefined {
  if (!Number.isFinite(level)) return "The level must be a number.";
  if (kind !== "chance" || (level >= 0 && level <= 1)) return undefined;
  return `“${label}” lies between 0% and 100%, and the level is ${percent(level)}: ten in a hundred is 10% or 0.1.`;
}
