import { useState } from "react";
import type { Distribution } from "#shared/model/distribution.ts";

/** A figure of what stands there, to as many digits as a person would type. */
export const typedFigure = (value: number): number => Number(value.toPrecision(4));

/**
 * What was stated of a distribution, to which it was fitted: kept as it was typed while the deal has that distribution, and told
 * of the distribution itself where it has another, as after undo.
 */
export function useStated<Stated>(
  distribution: Distribution,
  toldOf: (distribution: Distribution) => Stated,
): readonly [stated: Stated, state: (stated: Stated, fitted: Distribution) => void] {
  const [kept, setKept] = useState(() => ({ stated: toldOf(distribution), fitted: distribution }));
  const stated = kept.fitted === distribution ? kept.stated : toldOf(distribution);
  return [stated, (next, fitted) => setKept({ stated: next, fitted })];
}
