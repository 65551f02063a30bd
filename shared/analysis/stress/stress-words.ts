import { chance } from "../../format/chance.ts";
import { estimate } from "../../format/estimate.ts";
import { missingValue } from "../../format/missing-value.ts";
import { points, pointsError } from "../../format/points.ts";
import { withError } from "../../format/with-error.ts";
import type { Party } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { StressDocument, UnstressedFigure } from "./stress-document.ts";

type Told = Pick<StressDocument, "scenario">;
type Figure = Pick<UnstressedFigure, "unit" | "isChance">;

/** The parties, as they own a figure: "the investor’s". */
export const ownerWords: Readonly<Record<Party, string>> = {
  commissioner: "the commissioner’s",
  investor: "the investor’s",
  provider: "the provider’s",
};

/** A figure with the digits its error has earned: "31%", "£1.24m". */
export function levelWords(of: Estimate | undefined, { unit, isChance }: Figure, { scenario }: Told): string {
  if (!of) return missingValue;
  if (isChance) return chance(of.value);
  return estimate({ ...of, unit, ...scenario });
}

/** Its Monte Carlo error. */
export function levelErrorWords(of: Estimate | undefined, { unit, isChance }: Figure, { scenario }: Told): string {
  if (!of) return missingValue;
  return isChance ? pointsError(of.standardError) : withError({ ...of, unit, ...scenario });
}

/** A difference with its sign: "+27 points", "−£412k"; "0" where nothing is another. */
export function differenceWords(of: Estimate | undefined, { unit, isChance }: Figure, { scenario }: Told): string {
  if (!of) return missingValue;
  if (isChance || unit === "rate") return points(of.value, of.standardError);
  const text = estimate({ ...of, unit, ...scenario });
  return of.value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** A difference's error, in its own unit: "±1", "±£4k". */
export function differenceErrorWords(of: Estimate | undefined, { unit, isChance }: Figure, { scenario }: Told): string {
  if (!of) return missingValue;
  return isChance || unit === "rate" ? pointsError(of.standardError) : withError({ ...of, unit, ...scenario });
}
