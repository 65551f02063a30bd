import type { ShareOfSpread, SpreadSummary } from "../model/spread.ts";
import { percent } from "./percent.ts";

/** A share of a spread with its standard error in points: `62% ±3`. */
export const shareWithError = ({ share, standardError }: ShareOfSpread): string =>
  `${percent(share)} ±${(standardError * 100).toFixed(standardError < 0.0095 ? 1 : 0)}`;

/** The layers of uncertainty by what people call them, in the order they are drawn. */
export const layersOfSpread = [
  { layer: "shared", short: "unknowns", words: "What nobody knows yet" },
  { layer: "people", short: "people", words: "How people differ" },
  { layer: "chance", short: "luck", words: "Luck" },
] as const satisfies readonly { layer: keyof SpreadSummary; short: string; words: string }[];
