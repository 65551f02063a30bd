import { questionsOf } from "../../engine/questions.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import type { ProbabilityId } from "../../model/probability.ts";
import { trialsIn } from "../../sweep/point-trials.ts";
import { sweptProbabilities } from "../../sweep/sweep-figures.ts";
import { drawnColumn, figureColumn, type Futures } from "./futures.ts";
import type { WhereToLook } from "./where-to-look.ts";

/** So many of a hundred trials are near a value, and no fewer than so many of all. */
const NEAR = 0.05;
const FEWEST_NEAR = 10;

/** What may be asked of each future: what is found from figures that are known of all. */
export const replayedQuestions: readonly ProbabilityId[] = [...sweptProbabilities, "deal.endsEarly"];

type Where<Kind extends WhereToLook["kind"]> = Extract<WhereToLook, { readonly kind: Kind }>;

const sorted = (column: Float64Array): Float64Array => column.filter((value) => !Number.isNaN(value)).sort();

/** The trials of a column that hold. */
function trialsWhere(column: Float64Array, holds: (value: number) => boolean): readonly number[] {
  const found: number[] = [];
  column.forEach((value, trial) => {
    if (holds(value)) found.push(trial);
  });
  return found;
}

function ofTenth({ input, tenth }: Where<"input">, futures: Futures): readonly number[] {
  const column = drawnColumn(futures, input);
  if (!column) return [];
  const bound = quantileSorted(sorted(column), tenth === "lowest" ? 0.1 : 0.9);
  return trialsWhere(column, (value) => (tenth === "lowest" ? value <= bound : value >= bound));
}

function inRange({ figure, from, to, closed }: Where<"range">, futures: Futures): readonly number[] {
  const column = figureColumn(futures, figure);
  return column ? trialsWhere(column, (value) => value >= from && (value < to || (closed && value === to))) : [];
}

/** Trials as near as the last of them belong to it as well. */
function near({ figure, value }: Where<"near">, futures: Futures): readonly number[] {
  const column = figureColumn(futures, figure);
  const values = column ? sorted(column) : new Float64Array();
  if (!column || values.length === 0) return [];
  const middle = value ?? quantileSorted(values, 0.5);
  const distances = values.map((each) => Math.abs(each - middle)).sort();
  const count = Math.min(values.length, Math.max(FEWEST_NEAR, Math.round(values.length * NEAR)));
  const furthest = distances[count - 1]!;
  return trialsWhere(column, (each) => Math.abs(each - middle) <= furthest);
}

function whenAsked({ question: id, happens }: Where<"when">, futures: Futures): readonly number[] {
  const { point } = futures;
  const question = questionsOf(point.scenario).find((each) => each.id === id);
  if (!question) return [];
  return Array.from({ length: trialsIn(point) }, (_, trial) => trial).filter((trial) => {
    const valueOf = (measure: string): number => figureColumn(futures, measure)?.[trial] ?? Number.NaN;
    return (question.among?.(valueOf) ?? true) && question.happens(valueOf) === happens;
  });
}

/** The trials that are as they are to be, rising. */
export function trialsLike(where: WhereToLook, futures: Futures): readonly number[] {
  const all = Array.from({ length: trialsIn(futures.point) }, (_, trial) => trial);
  switch (where.kind) {
    case "all":
      return all;
    case "trial":
      return all.filter((trial) => trial === where.trial);
    case "input":
      return ofTenth(where, futures);
    case "range":
      return inRange(where, futures);
    case "near":
      return near(where, futures);
    case "when":
      return whenAsked(where, futures);
    case "allOf": {
      const each = where.conditions.map((condition) => new Set(trialsLike(condition, futures)));
      return all.filter((trial) => each.every((trials) => trials.has(trial)));
    }
  }
}
