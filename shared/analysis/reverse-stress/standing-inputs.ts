import { chanceOfLower, standardErrorOfChanceOfLower } from "../../stats/chance-of-lower.ts";
import { histogram } from "../../stats/histogram.ts";
import { moments } from "../../stats/moments.ts";
import { rankCorrelation, ranksOf } from "../../stats/rank-correlation.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { DrawnInput } from "../tornado/tornado-document.ts";
import type { InputBins, StandingInput } from "./reverse-stress-document.ts";

/** Standard errors by which an input must stand out: of thirty that tell nothing, one would in one analysis of twelve. */
const CLEAR = 3;

/** An input with its draws in the trials that are asked. */
export interface InputDraws {
  readonly input: DrawnInput;
  readonly values: Float64Array;
}

function meanOf(values: Float64Array): Estimate {
  const { mean, standardDeviation } = moments(values);
  return { value: mean, standardError: standardDeviation / Math.sqrt(values.length) };
}

function binsOf(sorted: Float64Array, values: Float64Array, wrong: Uint8Array): InputBins {
  const { low, width, counts } = histogram(sorted);
  const sides = [counts.map(() => 0), counts.map(() => 0)] as const;
  values.forEach((value, trial) => {
    const bin = width === 0 ? 0 : Math.max(0, Math.min(counts.length - 1, Math.floor((value - low) / width)));
    sides[wrong[trial] === 1 ? 0 : 1][bin]!++;
  });
  return { low, width, wrong: sides[0], otherwise: sides[1] };
}

/** How an input stands to what goes wrong; undefined where it does not stand out. */
function standing({ input, values }: InputDraws, wrong: Uint8Array, times: number): StandingInput | undefined {
  const sorted = values.slice().sort();
  if (sorted[0] === sorted.at(-1)) return undefined;
  const lower = chanceOfLower(values, wrong, sorted);
  const standardError = standardErrorOfChanceOfLower(lower, times, values.length - times);
  if (Math.abs(lower - 0.5) <= CLEAR * standardError) return undefined;
  const side = (which: number): Float64Array => values.filter((_, trial) => wrong[trial] === which);
  const { id, name, unit } = input;
  return {
    id,
    name,
    unit,
    mean: meanOf(side(1)),
    meanOtherwise: meanOf(side(0)),
    lower,
    standardError,
    bins: binsOf(sorted, values, wrong),
  };
}

/**
 * The inputs that set apart the trials in which it goes wrong, those that tell most first. One that moves together with an input
 * above it says so: which of the two it is cannot be told.
 * @param wrong by trial, 1 where it goes wrong; @param groups inputs that move together
 */
export function standingInputs(
  draws: readonly InputDraws[],
  wrong: Uint8Array,
  groups: readonly (readonly string[])[],
): readonly StandingInput[] {
  const times = wrong.reduce((sum, each) => sum + each, 0);
  const told = ({ lower }: StandingInput): number => Math.abs(lower - 0.5);
  const found = draws
    .flatMap((each) => standing(each, wrong, times) ?? [])
    .sort((one, other) => told(other) - told(one));
  const valuesOf = new Map(draws.map(({ input, values }) => [input.id, values]));
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  return found.map((each, place) => {
    const above = found.slice(0, place).filter(({ id }) => groupOf.get(each.id)?.includes(id));
    let movesWith: StandingInput["movesWith"];
    for (const { id, name } of above) {
      const [one, other] = [each.id, id].map((of) => ranksOf(valuesOf.get(of)!));
      const correlation = rankCorrelation(one!, other!)?.value ?? 0;
      if (Math.abs(correlation) > Math.abs(movesWith?.rankCorrelation ?? 0))
        movesWith = { id, name, rankCorrelation: correlation };
    }
    return movesWith ? { ...each, movesWith } : each;
  });
}
