import { toldDifference, toldDifferenceError, toldError, toldFigure, toTell } from "../../format/told-figure.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { StressDocument, UnstressedFigure } from "./stress-document.ts";

type Told = Pick<StressDocument, "scenario">;
type Figure = Pick<UnstressedFigure, "unit" | "isChance">;

/** A figure of the deal before or after: "31%", "£1.24m". */
export const levelWords = (of: Estimate | undefined, figure: Figure, { scenario }: Told): string =>
  toldFigure(toTell(of, figure, scenario));

/** Its Monte Carlo error. */
export const levelErrorWords = (of: Estimate | undefined, figure: Figure, { scenario }: Told): string =>
  toldError(toTell(of, figure, scenario));

/** What a stress makes of it: "+27 points", "−£412k". */
export const differenceWords = (of: Estimate | undefined, figure: Figure, { scenario }: Told): string =>
  toldDifference(toTell(of, figure, scenario));

/** The error of that. */
export const differenceErrorWords = (of: Estimate | undefined, figure: Figure, { scenario }: Told): string =>
  toldDifferenceError(toTell(of, figure, scenario));
