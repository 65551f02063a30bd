import type { ProbabilitySummary } from "../model/probability.ts";
import { chance } from "../format/chance.ts";
import { decimal } from "../format/decimal.ts";
import type { Told } from "./told-estimate.ts";

/** A chance and its error in percentage points: `58%`, `±1 pt`. */
export function toldChance({ probability, standardError }: ProbabilitySummary): Told {
  return { value: chance(probability), error: pointsOf(standardError * 100) };
}

function pointsOf(points: number): string {
  if (points === 0) return "±0";
  if (points < 0.1) return "±<0.1 pts";
  const text = decimal(points, points < 0.95 ? 1 : 0);
  return `±${text} ${text === "1" ? "pt" : "pts"}`;
}
