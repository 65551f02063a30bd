import { proportionStandardError } from "../../stats/proportion-standard-error.ts";
import { quantileSorted } from "../../stats/quantile.ts";
import type { InputDraws } from "./standing-inputs.ts";
import type { TellingValue } from "./reverse-stress-document.ts";

/** Values that are tried of each input: from its P5 to its P95, a twentieth apart. */
const TRIED = Array.from({ length: 19 }, (_, place) => (place + 1) / 20);

/** How trials split at a value: how many lie below, and in how many of them it goes wrong. */
interface Split {
  readonly below: number;
  readonly wrongBelow: number;
  readonly all: number;
  readonly wrong: number;
}

/** @param half 0 for trials of even numbers, 1 for the others */
function splitAt(values: Float64Array, wrong: Uint8Array, value: number, half: number): Split {
  let [below, wrongBelow, all, wrongs] = [0, 0, 0, 0];
  for (let trial = half; trial < values.length; trial += 2) {
    const isWrong = wrong[trial]!;
    all++;
    wrongs += isWrong;
    if (values[trial]! >= value) continue;
    below++;
    wrongBelow += isWrong;
  }
  return { below, wrongBelow, all, wrong: wrongs };
}

/** By how much a split lowers the Gini impurity: n₁ n₂ (p₁ − p₂)² / n² (Breiman et al. 1984); 0 where a side is empty. */
function gain({ below, wrongBelow, all, wrong }: Split): number {
  const above = all - below;
  if (below === 0 || above === 0) return 0;
  const apart = wrongBelow / below - (wrong - wrongBelow) / above;
  return (below / all) * (above / all) * apart * apart;
}

const estimateOf = (times: number, of: number): TellingValue["there"] => ({
  value: times / of,
  standardError: proportionStandardError(times / of, of),
});

/**
 * The one value of one input that tells most whether it goes wrong: chosen among trials of even numbers by the purity of both
 * sides, and told from trials of odd numbers, so that being chosen does not flatter it. Undefined where it tells nothing there
 * (less than two standard errors), or leaves a side with no trial.
 */
export function tellingValue(draws: readonly InputDraws[], wrong: Uint8Array): TellingValue | undefined {
  let best: { readonly draws: InputDraws; readonly value: number; readonly gain: number } | undefined;
  for (const each of draws) {
    const sorted = each.values.slice().sort();
    // A value as it is read aloud, so that what is said of it is true of it.
    const values = new Set(TRIED.map((share) => Number(quantileSorted(sorted, share).toPrecision(3))));
    for (const value of values) {
      const found = gain(splitAt(each.values, wrong, value, 0));
      if (found > (best?.gain ?? 0)) best = { draws: each, value, gain: found };
    }
  }
  if (!best) return undefined;
  const { input, values } = best.draws;
  const { below, wrongBelow, all, wrong: wrongs } = splitAt(values, wrong, best.value, 1);
  const above = all - below;
  if (below === 0 || above === 0 || wrongs === 0) return undefined;
  const [low, high] = [estimateOf(wrongBelow, below), estimateOf(wrongs - wrongBelow, above)];
  const isBelow = low.value > high.value;
  const [there, elsewhere] = isBelow ? [low, high] : [high, low];
  const variance = low.standardError * low.standardError + high.standardError * high.standardError;
  if (there.value - elsewhere.value <= 2 * Math.sqrt(variance)) return undefined;
  const { id, name, unit } = input;
  return {
    id,
    name,
    unit,
    value: best.value,
    side: isBelow ? "below" : "above",
    there,
    elsewhere,
    shareThere: (isBelow ? below : above) / all,
    shareOfWrong: (isBelow ? wrongBelow : wrongs - wrongBelow) / wrongs,
  };
}
